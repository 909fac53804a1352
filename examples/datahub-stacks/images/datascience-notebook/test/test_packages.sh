grep -q '^pandas==' /opt/datascience/packages.txt
test -f /opt/requirements.txt # what the parent has, this one has
