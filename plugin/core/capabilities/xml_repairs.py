"""XML that is not well-formed in ways that servers are known for, made well-formed."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple, Optional

from ..sentence import sentence

__all__ = ["RepairedXml", "repaired_xml"]

_MOST_BYTES = 8 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARATION = re.compile(r"\s*<\?xml\b[^>]{0,200}\?>\s*")
_DECLARED = re.compile(rb"""<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_NOT_FOR_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BARE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)")
_TAG = re.compile(r"<[A-Za-z_][^<>]*>")
_PREFIX = re.compile(r"[<\s]([A-Za-z_][\w.-]*):[A-Za-z_]")
_ROOT = re.compile(r"<[A-Za-z_][^\s/>]*")


class RepairedXml(NamedTuple):
    """XML in UTF-8 without a declaration, and what was done to it, in words."""

    body: bytes
    repairs: tuple[str, ...]


def repaired_xml(body: bytes) -> Optional[RepairedXml]:
    """Return the document with the usual mistakes mended, or None if it has none of them.

    They are: a wrong or unknown encoding, blanks before the declaration, control characters, `&`
    that is not `&amp;`, prefixes that no namespace was declared for. The result is as untrusted
    as `body`, and not necessarily well-formed.
    """
    if len(body) > _MOST_BYTES:
        return None
    repairs = []
    text, encoding = _decoded(body)
    if encoding:
        repairs.append(
            sentence("it was read as {encoding}, which it does not say", encoding=encoding)
        )
    text = _DECLARATION.sub("", text.lstrip("\ufeff"), count=1)
    for what, pattern, instead in (
        (sentence("characters that XML forbids were left out"), _NOT_FOR_XML, ""),
        (sentence("'&' was taken for '&amp;'"), _BARE_AMPERSAND, "&amp;"),
    ):
        text, count = pattern.subn(instead, text)
        if count:
            repairs.append(what)
    undeclared = _undeclared_prefixes(text)
    if undeclared:
        declarations = "".join(f' xmlns:{prefix}="urn:x-undeclared"' for prefix in undeclared)
        text = _ROOT.sub(lambda root: root[0] + declarations, text, count=1)
        repairs.append(sentence("prefixes without a namespace were given one"))
    return RepairedXml(
        text.encode(), tuple(repairs) or (sentence("it begins before its declaration"),)
    )


def _decoded(body: bytes) -> tuple[str, str]:
    """Return the text, and its encoding if that is not the declared one."""
    declared = _DECLARED.search(body[:300])
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    for bom, encoding in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(encoding, "replace"), ""
    if body[:2] in (b"<\0", b"\0<"):
        encoding = "utf-16-le" if body[0] else "utf-16-be"
        return body.decode(encoding, "replace"), ""
    try:
        return body.decode("utf-8"), "" if name == "utf-8" else "UTF-8"
    except UnicodeDecodeError:
        pass
    try:
        if name not in ("utf-8", "utf-16") and codecs.lookup(name)._is_text_encoding:
            return body.decode(name), ""
    except (LookupError, ValueError):
        pass
    return body.decode("cp1252", "replace"), "Windows-1252"


def _undeclared_prefixes(text: str) -> list[str]:
    used = {prefix for tag in _TAG.findall(text) for prefix in _PREFIX.findall(tag)}
    used -= {"xml", "xmlns"}
    return sorted(prefix for prefix in used if f"xmlns:{prefix}=" not in text)[:20]
