"""Puts right what the emulator's evaluation of IAM policies (AUTH=true) has differently from AWS.

Only what the policies of this project lean on; without these corrections it refuses what AWS allows:

- policies demand TLS (aws:SecureTransport), which a loopback connection has no need of
- SQS has no actions for batches: SendMessageBatch is allowed by sqs:SendMessage
- kms:MacAlgorithm is known to a policy
- dynamodb:LeadingKeys, dynamodb:Attributes and dynamodb:Select are known for every single-item call and every part of a
  batch. The parts of a transaction are evaluated without them: there the emulator has one context for all.

Every refusal is written to the log, as a function sees only that a call failed.
"""

import json
import re

from ministack.core import iam_actions

_EXPRESSIONS = (
    "UpdateExpression",
    "ConditionExpression",
    "ProjectionExpression",
    "FilterExpression",
    "KeyConditionExpression",
)
_NAME = re.compile(r"(?<![:\w])[#A-Za-z_]\w*")
_WORDS = frozenset(
    "SET REMOVE ADD DELETE AND OR NOT BETWEEN IN if_not_exists list_append attribute_exists attribute_not_exists "
    "attribute_type begins_with contains size".split()
)


def _attributes_named(call: dict) -> set[str]:
    """Top-level attributes a call names, placeholders resolved."""
    placeholders = call.get("ExpressionAttributeNames") or {}
    # Only the first part of a path is top-level.
    expressions = (re.sub(r"\.[#\w]+|\[\d+\]", "", call.get(name) or "") for name in _EXPRESSIONS)
    words = (word for expression in expressions for word in _NAME.findall(expression))
    return {placeholders.get(word, word) for word in words if word not in _WORDS}


def _select(call: dict) -> str:
    return call.get("Select") or ("SPECIFIC_ATTRIBUTES" if call.get("ProjectionExpression") else "ALL_ATTRIBUTES")


def _keys_of(call: dict) -> list[dict]:
    return [item for item in (call.get("Key"), call.get("Item"), *(call.get("Keys") or [])) if item]


def _dynamodb_context(body: bytes) -> dict:
    """The condition keys of a request, with the partition key called PK."""
    call = json.loads(body or b"{}")
    parts = list((call.get("RequestItems") or {}).values()) or [call]
    if "TransactItems" in call or not all(isinstance(part, dict) for part in parts):
        return {}
    items = [item for part in parts for item in _keys_of(part)]
    attributes = {name for item in items for name in item} | {name for part in parts for name in _attributes_named(part)}
    leading = [value for item in items if (value := (item.get("PK") or {}).get("S"))]
    reads = "Item" not in call and "UpdateExpression" not in call
    context = {"dynamodb:Attributes": sorted(attributes), "dynamodb:LeadingKeys": leading}
    if reads:
        selections = {_select(part) for part in parts}
        context["dynamodb:Select"] = "ALL_ATTRIBUTES" if "ALL_ATTRIBUTES" in selections else selections.pop()
    else:
        context["dynamodb:ReturnValues"] = call.get("ReturnValues") or "NONE"
    return {key: value for key, value in context.items() if value}


def _correct_actions() -> None:
    original = iam_actions.extract_iam_action

    def action_of(*args, **kwargs):
        action = original(*args, **kwargs)
        return action.removesuffix("Batch") if action and action.startswith("sqs:") else action

    iam_actions.extract_iam_action = action_of


def _correct_conditions() -> None:
    original = iam_actions.request_tag_context

    def context_of(service, action, body, *args, **kwargs):
        context = original(service, action, body, *args, **kwargs)
        if service != "kms":
            return context
        algorithm = json.loads(body or b"{}").get("MacAlgorithm")
        return {**context, "kms:MacAlgorithm": algorithm} if algorithm else context

    iam_actions.request_tag_context = context_of
    iam_actions.dynamodb_service_context = _dynamodb_context


def _log_refusals() -> None:
    original = iam_actions.access_denied_response

    def refuse(service, action, principal, *args, **kwargs):
        print("IAM refused", action, "to", principal, "on", kwargs.get("resource_arn"), flush=True)
        return original(service, action, principal, *args, **kwargs)

    iam_actions.access_denied_response = refuse


def _as_encrypted(app):
    async def encrypted(scope, receive, send):
        if scope["type"] == "http":
            scope = {**scope, "headers": [*scope["headers"], (b"x-forwarded-proto", b"https")]}
        await app(scope, receive, send)

    return encrypted


def correct(emulator) -> None:
    """:param emulator: the module ``ministack.app``, before it serves."""
    _correct_actions()
    _correct_conditions()
    _log_refusals()
    emulator.app = _as_encrypted(emulator.app)
