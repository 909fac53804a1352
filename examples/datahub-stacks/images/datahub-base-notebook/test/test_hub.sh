grep -q '^jupyterhub==' /opt/requirements.txt
test -x /usr/local/bin/start.sh
