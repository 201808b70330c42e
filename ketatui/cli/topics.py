"""`ketatui topics`: the topics of the guide, one a line."""

from argparse import Namespace

from ketatui.cli.common import OK, open_guide


def run(args: Namespace) -> int:
    """Prints the name of each topic and its title, in reading order."""
    guide = open_guide(args)
    width = max(map(len, guide.titles))
    for topic, title in guide.titles.items():
        print(f"{topic:<{width}}  {title}")
    return OK
