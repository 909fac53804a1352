"""Finds camps in an image of the earth; the miniature only says so."""

print("no camp found")
