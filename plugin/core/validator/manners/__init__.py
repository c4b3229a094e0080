"""How a stranger's service is asked: seldom, patiently, never twice, and never beyond a bound."""
