def test_imports(container):
    assert container.run("true").exit_code == 0
