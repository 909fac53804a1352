"""A crate of tools for machine learning."""

__all__ = ["open_crate"]


def open_crate() -> str:
    return "open"
