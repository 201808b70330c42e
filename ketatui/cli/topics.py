"""`ketatui topics`: the topics of the guide, one a line."""

from argparse import Namespace

from ketatui.cli.common import OK, open_guide


def run(args: Namespace) -> int:
    """Prints the name of each topic and its title, in reading order."""
    guide = open_guide(args)
    width = max(len(topic.id) for topic in guide.topics)
    for topic in guide.topics:
        print(f"{topic.id:<{width}}  {topic.title}")
    return OK
