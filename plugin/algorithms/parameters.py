"""Parameters with their help, a line each; and the few kinds that need care."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

__all__ = ["advanced", "explained", "file_to_write", "number", "text", "whole", "yes_or_no"]


def explained(parameter: Any, help_text: str) -> Any:
    """Return a parameter with what its tool tip and the help say of it."""
    parameter.setHelp(help_text)
    return parameter


def advanced(parameter: Any) -> Any:
    """Return a parameter that is shown only to who asks for more."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.FlagAdvanced)
    return parameter


def text(name: str, description: str, help_text: str, *, optional: bool = False) -> Any:
    """Return a parameter that is a text, empty by default if it is optional."""
    parameter = QgsProcessingParameterString(name, description, None, False, optional)
    return explained(parameter, help_text)


def number(name: str, description: str, help_text: str, default: float, least: float = 0.0) -> Any:
    """Return a parameter that is a number, not below `least`; the dialog has tenths of it."""
    double = QgsProcessingParameterNumber.Type.Double
    parameter = QgsProcessingParameterNumber(name, description, double, default, False, least)
    parameter.setMetadata({"widget_wrapper": {"decimals": 1}})
    return explained(parameter, help_text)


def whole(
    name: str,
    description: str,
    help_text: str,
    default: Any,
    least: int,
    most: int,
) -> Any:
    """Return a parameter that is a whole number; without a default it may be left out."""
    integer = QgsProcessingParameterNumber.Type.Integer
    parameter = QgsProcessingParameterNumber(
        name, description, integer, default, default is None, least, most
    )
    return explained(parameter, help_text)


def yes_or_no(name: str, description: str, help_text: str, *, default: bool) -> Any:
    """Return a parameter that is true or false."""
    return explained(QgsProcessingParameterBoolean(name, description, default), help_text)


def file_to_write(
    name: str,
    description: str,
    help_text: str,
    ending: str,
    *,
    optional: bool = False,
    is_made: bool = True,
) -> Any:
    """Return a parameter that is a file to be written; `is_made` says whether also unasked."""
    parameter = QgsProcessingParameterFileDestination(
        name, description, ending, None, optional, is_made
    )
    return explained(parameter, help_text)
