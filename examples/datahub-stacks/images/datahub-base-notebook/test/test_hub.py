def test_hub_starts(container):
    assert container.run("jupyterhub --version").exit_code == 0
