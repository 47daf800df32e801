"""The paper as data: what every writer takes, with the brand, the fonts and the charts."""
