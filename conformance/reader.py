#!/usr/bin/python3
"""A second reader of docs/protocol.md that shares no code with the first.

Checks conformance/vectors: strict JSON, leaves, commitments, tree and proofs, letters of credence and their digits,
checkpoints, cosignatures, texts and officers' signatures. Exits 0 and prints one JSON line with the number of cases of each, or says what differs.
Needs Debian's python3-cryptography for Ed25519 and P-256; everything else is Python's own.
"""
import base64, hashlib, json, pathlib, re, struct, sys, unicodedata
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SAFE, CAPS = 2**53 - 1, {"leaf": 4096, "facts": 65536, "body": 1048576}
KEY = re.compile(r"[A-Za-z][A-Za-z0-9._:/-]{0,63}")
AUTHORITY = re.compile(r"[A-Z]{2}\.[A-Z0-9-]{1,24}")
CODE = re.compile(r"[a-z][a-z-]{0,31}")
RECORD = re.compile(r"([a-z][a-z-]{0,31})/[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
COMPACT = re.compile(r"c[a-z2-7]{32}")

class Refused(Exception): ...

def need(condition, why):
    if not condition:
        raise Refused(why)

sha256 = lambda data: hashlib.sha256(data).digest()
b64of = lambda data: base64.b64encode(data).decode()

def b64(text, length=None):
    need(isinstance(text, str), "not base64")
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise Refused("not base64") from error
    need(b64of(data) == text and length in (None, len(data)), "other spelling or length")
    return data

# Section 1.1: strict JSON
canonical = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)

def pairs(members):
    keys = [key for key, _ in members]
    need(all(KEY.fullmatch(key) for key in keys), "key")
    need(all(a < b for a, b in zip(keys, keys[1:])), "order of keys")
    return dict(members)

def number(text):
    need(len(text) < 20 and abs(int(text)) <= SAFE, "number")
    return int(text)

refuse = lambda _text: need(False, "not an integer")

def walk(value, depth):
    if isinstance(value, str):
        need("\0" not in value, "U+0000")
        need(not any(0xD800 <= ord(c) <= 0xDFFF for c in value), "lone surrogate")
        need(unicodedata.is_normalized("NFC", value), "not NFC")
    elif isinstance(value, (list, dict)):
        need(depth > 0, "depth")
        for item in value.values() if isinstance(value, dict) else value:
            walk(item, depth - 1)

def strict(data, cap="body"):
    need(len(data) <= CAPS[cap], "size")
    try:
        text = data.decode("utf-8")
        value = json.loads(text, object_pairs_hook=pairs, parse_int=number, parse_float=refuse, parse_constant=refuse)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise Refused("not JSON") from error
    walk(value, 12)
    need(canonical(value) == text, "not canonical")
    return value

keys = lambda value, *names: need(isinstance(value, dict) and sorted(value) == sorted(names), "members")
count = lambda value, least: need(type(value) is int and value >= least, "count")

# Sections 2 and 3: leaf, facts, entry
def leaf_of(text):
    leaf = strict(text.encode(), "leaf")
    keys(leaf, "authority", "body", "compact", "facts", "lane", "seen", "seq", "v")
    need(leaf["v"] == 1 and leaf["v"] is not True, "v")
    need(isinstance(leaf["compact"], str) and COMPACT.fullmatch(leaf["compact"]), "compact")
    need(isinstance(leaf["authority"], str) and AUTHORITY.fullmatch(leaf["authority"]), "authority")
    need(leaf["lane"] in ("main", "hot"), "lane")
    count(leaf["seq"], 0)
    b64(leaf["facts"], 32)
    need(leaf["body"] is None or b64(leaf["body"], 32), "body")
    need(isinstance(leaf["seen"], dict), "seen")
    for authority, prefix in leaf["seen"].items():
        need(AUTHORITY.fullmatch(authority) and authority != leaf["authority"], "seen")
        need(isinstance(prefix, list) and len(prefix) == 2, "seen")
        count(prefix[0], 1)
        b64(prefix[1], 32)
    need(height(leaf) <= SAFE, "height")
    return leaf

height = lambda leaf: leaf["seq"] + sum(size for size, _ in leaf["seen"].values())

def facts_of(text):
    facts = strict(text.encode(), "facts")
    keys(facts, "act", "affair", "cites", "fields", "record", "version")
    affair, record, cites = facts["affair"], facts["record"], facts["cites"]
    need(all(isinstance(code, str) and CODE.fullmatch(code) for code in (affair, facts["act"])), "code")
    count(facts["version"], 1)
    need(isinstance(facts["fields"], dict), "fields")
    if affair == "feed":
        need(record is None, "record")
    else:
        match = isinstance(record, str) and RECORD.fullmatch(record)
        need(match and match[1] == affair, "record")
    need(isinstance(cites, list) and len(cites) <= 16, "cites")
    need(all(isinstance(c, str) and RECORD.fullmatch(c) and c != record for c in cites), "cites")
    need(cites == sorted(set(cites)), "cites")
    return facts

commitment = lambda tag, salt, data: sha256(tag.encode() + b"\n" + salt + data)

def entry_of(text):
    leaf, facts = leaf_of(text["leaf"]), facts_of(text["facts"])
    found = commitment("comity/facts/v1", b64(text["factsSalt"], 32), text["facts"].encode())
    need(b64of(found) == leaf["facts"], "facts")
    if text["erased"] or leaf["body"] is None:
        need(text["body"] is None and text["bodySalt"] is None, "body")
        need(not text["erased"] or leaf["body"] is not None, "nothing to erase")
    else:
        need(text["body"] is not None and text["bodySalt"] is not None, "body")
        need(isinstance(strict(text["body"].encode()), dict), "body")
        found = commitment("comity/body/v1", b64(text["bodySalt"], 32), text["body"].encode())
        need(b64of(found) == leaf["body"], "body")
    return leaf, facts, leaf_hash(text["leaf"].encode())

# Section 5: tree (by the recursive definitions of RFC 6962 section 2.1), checkpoint, cosignature
leaf_hash = lambda data: sha256(b"\0" + data)
node = lambda left, right: sha256(b"\1" + left + right)
split = lambda size: 1 << (size - 1).bit_length() - 1

def root_of(hashes):
    if len(hashes) < 2:
        return hashes[0] if hashes else sha256(b"")
    k = split(len(hashes))
    return node(root_of(hashes[:k]), root_of(hashes[k:]))

def check_inclusion(leaf, index, size, proof, root):
    def fold(at, of, rest):
        need(bool(rest) == (of > 1), "length of proof")
        if of == 1:
            return leaf
        k = split(of)
        if at < k:
            return node(fold(at, k, rest[:-1]), rest[-1])
        return node(rest[-1], fold(at - k, of - k, rest[:-1]))
    need(0 <= index < size, "place")
    need(fold(index, size, proof) == root, "root")

def check_consistency(start, old, size, new, proof):
    def fold(m, n, rest, whole):
        """Roots of the first m and of all n leaves of a subtree."""
        if m == n:
            need(len(rest) == (0 if whole else 1), "length of proof")
            return (old, old) if whole else (rest[0], rest[0])
        need(rest, "length of proof")
        k = split(n)
        if m <= k:
            before, after = fold(m, k, rest[:-1], whole)
            return before, node(after, rest[-1])
        before, after = fold(m - k, n - k, rest[:-1], False)
        return node(rest[-1], before), node(rest[-1], after)
    need(0 < start <= size, "sizes")
    need(fold(start, size, proof, True) == (old, new), "roots")

def verify(key, message, signature):
    need(len(signature) == 64, "signature")
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except InvalidSignature as error:
        raise Refused("signature") from error

key_id = lambda name, kind, key: sha256(name.encode() + b"\n" + bytes([kind]) + key)[:4]

def signature_line(line):
    match = re.fullmatch("— ([^\\s+]+) (\\S+)", line)
    need(match, "signature line")
    data = b64(match[2])
    return match[1], data[:4], data[4:]

def note_of(note):
    need(note.endswith("\n") and "\n\n" in note and not re.search("[\x00-\x09\x0b-\x1f]", note), "note")
    text, _, lines = note[:-1].rpartition("\n\n")
    return text + "\n", [signature_line(line) for line in lines.split("\n")]

def check_signed(note, name, key):
    text, signatures = note_of(note)
    own = [s for n, i, s in signatures if (n, i) == (name, key_id(name, 1, key))]
    need(len(own) == 1, "unsigned")
    verify(key, text.encode(), own[0])
    return text

def checkpoint_of(note, origin, key):
    lines = check_signed(note, origin, key).split("\n")
    need(len(lines) == 4 and lines[0] == origin and re.fullmatch("0|[1-9][0-9]{0,15}", lines[1]), "checkpoint")
    return int(lines[1]), b64(lines[2], 32)

def cosigned_at(line, name, key, text):
    found, ident, data = signature_line(line)
    need((found, ident) == (name, key_id(name, 4, key)) and len(data) == 72, "cosigner")
    (time,) = struct.unpack(">Q", data[:8])
    verify(key, f"cosignature/v1\ntime {time}\n{text}".encode(), data[8:])
    return time

# Section 4: compact, genesis, letter of credence
def compact_id(description):
    hashed = sha256(b"comity/compact/v1\n" + canonical(description).encode())
    return "c" + base64.b32encode(hashed[:20]).decode().lower()

def genesis_of(text, authority, lane):
    entry = {"leaf": text["leaf"], "facts": text["facts"], "factsSalt": text["salt"]}
    leaf, facts, hashed = entry_of({**entry, "body": None, "bodySalt": None, "erased": False})
    need((leaf["seq"], leaf["seen"], leaf["body"], facts["cites"]) == (0, {}, None, []), "genesis")
    need((facts["affair"], facts["act"]) == ("feed", "genesis"), "genesis")
    statement = facts["fields"]["statement"]
    for place in (leaf, statement):
        need((place["authority"], place["lane"]) == (authority, lane), "genesis of another feed")
    need(leaf["compact"] == compact_id(statement["compact"]), "compact")
    message = b"comity/genesis/v1\n" + canonical(statement).encode()
    verify(b64(statement["root"], 32), message, b64(facts["fields"]["signature"], 64))
    return b64(statement["root"]), hashed

def digits_of(file):
    need(file.endswith("\n"), "letter")
    letter = strict(file[:-1].encode())
    keys(letter, "authority", "endpoint", "kind", "lanes", "v")
    need(letter["endpoint"] is None or re.fullmatch("https?://[!-~]{1,500}", letter["endpoint"]), "endpoint")
    root, main = genesis_of(letter["lanes"]["main"], letter["authority"], "main")
    other, hot = genesis_of(letter["lanes"]["hot"], letter["authority"], "hot")
    need(root == other, "root keys differ")
    hashed = sha256(b"comity/credence/v1\n" + root + main + hot)
    digits = f"{int.from_bytes(hashed[:16], 'big') % 10**36:036d}"
    return " ".join(digits[i : i + 4] for i in range(0, 36, 4))

# Section 11: texts and officers' signatures
tagged = lambda tag, value: sha256(f"comity/{tag}/v1\n".encode() + canonical(value).encode())
b64url = lambda data: base64.urlsafe_b64encode(data).decode().rstrip("=")

def assertion_of(case):
    client, host = json.loads(case["clientData"]), case["rpId"]
    need(client["type"] == "webauthn.get" and client["challenge"] == case["challenge"], "client data")
    origin = re.fullmatch(r"(https?)://([a-z0-9.-]+)(:\d{1,5})?", client["origin"])
    need(origin and not client.get("crossOrigin"), "origin")
    scheme, at = origin[1], origin[2]
    need(scheme == "https" or at == "localhost" or at.endswith(".localhost"), "origin")
    need(at == host or at.endswith("." + host), "origin")
    data, key, signature = b64(case["authenticatorData"]), b64(case["key"]), b64(case["signature"])
    need(data[:32] == sha256(host.encode()), "relying party")
    flags = data[32]
    need(flags & 5 == 5 and not flags & 64 and not flags & 24 == 16, "flags")
    need(len(data) > 37 if flags & 128 else len(data) == 37, "length")
    message = data + sha256(case["clientData"].encode())
    if case["alg"] == "EdDSA":
        return verify(key, message, signature)
    try:
        point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), key)
        point.verify(signature, message, ec.ECDSA(hashes.SHA256()))
    except (ValueError, InvalidSignature) as error:
        raise Refused("signature") from error

def run(name, vectors):
    if name == "strict-json":
        yield from ((lambda t=t: strict(t.encode()), True) for t in vectors["accept"])
        for case in vectors["reject"]:
            data = case["text"].encode() if "text" in case else b64(case["base64"])
            yield (lambda d=data: strict(d)), False
    elif name == "leaf":
        for case in vectors["accept"]:
            found = height(leaf_of(case["text"])), b64of(leaf_hash(case["text"].encode()))
            yield (lambda c=case, f=found: need(f == (c["height"], c["hash"]), "leaf")), True
        yield from ((lambda t=case["text"]: leaf_of(t), False) for case in vectors["reject"])
    elif name == "entry":
        for c in vectors["commitments"]:
            found = b64of(commitment(c["tag"], b64(c["salt"]), b64(c["bytes"])))
            yield (lambda c=c, f=found: need(f == c["commitment"], "commitment")), True
        yield from ((lambda e=entry: entry_of(e), True) for entry in vectors["accept"])
        yield from ((lambda e=case["entry"]: entry_of(e), False) for case in vectors["reject"])
    elif name == "tree":
        roots = [b64(root) for root in vectors["roots"]]
        leaves = [leaf_hash(str(i).encode()) for i in range(len(roots))]
        yield (lambda: need([root_of(leaves[:i]) for i in range(len(roots))] == roots, "roots")), True
        for cases, good in ((vectors, True), (vectors["reject"], False)):
            for c in cases["inclusion"]:
                proof, leaf, root = [b64(h) for h in c["proof"]], leaves[c["index"]], roots[c["size"]]
                yield (lambda a=(leaf, c["index"], c["size"], proof, root): check_inclusion(*a)), good
            for c in cases["consistency"]:
                proof, old, new = [b64(h) for h in c["proof"]], roots[c["from"]], roots[c["to"]]
                yield (lambda a=(c["from"], old, c["to"], new, proof): check_consistency(*a)), good
    elif name == "credence":
        description = vectors["compact"]["description"]
        yield (lambda: need(compact_id(description) == vectors["compact"]["id"], "compact")), True
        yield from ((lambda c=c: need(digits_of(c["file"]) == c["digits"], "digits"), True) for c in vectors["letters"])
        yield from ((lambda c=c: digits_of(c["file"]), False) for c in vectors["reject"])
    elif name == "notes":
        head, witness, erasure = vectors["checkpoint"], vectors["cosignature"], vectors["erasure"]
        origin, key, text = head["origin"], b64(head["key"], 32), note_of(head["note"])[0]
        found = (head["size"], b64(head["root"]))
        yield (lambda: need(checkpoint_of(head["note"], origin, key) == found, "checkpoint")), True
        cosigner = lambda line: cosigned_at(line, witness["name"], b64(witness["key"], 32), text)
        yield (lambda: need(cosigner(witness["line"]) == witness["time"], "time")), True
        yield (lambda: check_signed(erasure["note"], erasure["name"], b64(erasure["key"], 32))), True
        yield from ((lambda n=c["note"]: checkpoint_of(n, origin, key), False) for c in vectors["reject"]["checkpoint"])
        yield from ((lambda s=c["line"]: cosigner(s), False) for c in vectors["reject"]["cosignature"])

    elif name == "signature":
        for c in vectors["texts"]:
            yield (lambda c=c: need(b64of(tagged("text", c["parts"])) == c["digest"], "digest")), True
        for c in vectors["born"]:
            born = b64url(tagged("born", {"digest": c["digest"], "paragraph": c["paragraph"]}))[:22]
            yield (lambda c=c, b=born: need(f"commitment/b-{b}" == c["record"], "born")), True
        for c in vectors["challenges"]:
            yield (lambda c=c: need(b64url(tagged("signature", c["signed"])) == c["challenge"], "challenge")), True
        yield from ((lambda c=c: assertion_of(c), True) for c in vectors["accept"])
        yield from ((lambda c=c["assertion"]: assertion_of(c), False) for c in vectors["reject"])

def main(folder):
    counts = {}
    for name in ("strict-json", "leaf", "entry", "tree", "credence", "notes", "signature"):
        vectors = json.loads((folder / f"{name}.json").read_text("utf-8"))
        accepted = rejected = 0
        for i, (check, good) in enumerate(run(name, vectors)):
            try:
                check()
            except Refused as why:
                good and sys.exit(f"{name}: case {i} is refused: {why}")
            else:
                good or sys.exit(f"{name}: case {i} is accepted")
            accepted, rejected = accepted + good, rejected + (not good)
        counts[name] = {"accepted": accepted, "rejected": rejected}
    print(json.dumps(counts))

if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "vectors")
