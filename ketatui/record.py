"""What every piece of a guide has in common: it is frozen, and it refuses what it does not know."""

import msgspec


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An immutable piece of content, read from YAML; an unknown key is an error."""
