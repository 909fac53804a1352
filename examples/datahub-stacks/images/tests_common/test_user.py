def test_user_is_not_root(container):
    assert container.run("id -u").output != "0"
