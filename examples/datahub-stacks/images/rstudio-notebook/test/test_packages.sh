grep -q '^r-base$' /opt/rstudio/packages.txt
test -f /opt/requirements.txt # what the parent has, this one has
