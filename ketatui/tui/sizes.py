"""What a widget measured with other contents."""

from textual.widget import Widget


def forget_sizes(widget: Widget) -> None:
    """Has a widget measured anew in the next layout, and asks for none: in its place it must be as large as before.

    The library remembers for each room that a widget has been given how large it was there. Contents that are as
    high as those before them in this room need not be so in another one.
    """
    widget._layout_updates += 1
    for ancestor in widget.ancestors:
        if not isinstance(ancestor, Widget):
            return
        ancestor._clear_arrangement_cache()
        ancestor._layout_updates += 1
        if not ancestor.styles.auto_dimensions:
            return
