grep -q '^scipy==' /opt/scipy-ml/packages.txt
test -f /opt/requirements.txt # what the parent has, this one has
