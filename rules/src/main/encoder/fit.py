#!/usr/bin/env python3
"""Fits the layers of the sentence encoder to labelled messages and writes what has changed. See README.md beside it."""

import argparse
import gzip
import hashlib
import json
import math
import random
import struct
import unicodedata
import zlib
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

STATES, HEADS, LAYERS, INNER, LONGEST = 512, 8, 4, 2048, 62
START, END, UNKNOWN = 101, 102, 100
PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "first_norm": "attention.output.LayerNorm",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "second_norm": "output.LayerNorm",
}


class Layer(nn.Module):
    """One layer of BERT (Devlin et al. 2019)."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(STATES, STATES) for _ in range(4))
        self.first_norm, self.second_norm = nn.LayerNorm(STATES, 1e-12), nn.LayerNorm(STATES, 1e-12)
        self.widen, self.narrow = nn.Linear(STATES, INNER), nn.Linear(INNER, STATES)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, hidden):
        rows, length, _ = x.shape
        split = lambda y: y.view(rows, length, HEADS, -1).transpose(1, 2)
        look = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) / math.sqrt(STATES // HEADS) + hidden
        seen = (self.drop(look.softmax(-1)) @ split(self.value(x))).transpose(1, 2).reshape(rows, length, STATES)
        x = self.first_norm(x + self.drop(self.out(seen)))
        return self.second_norm(x + self.drop(self.narrow(F.gelu(self.widen(x)))))


class Encoder(nn.Module):
    def __init__(self, exact):
        super().__init__()
        weights = weights_of(exact)
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"], freeze=True)
        self.positions = nn.Embedding.from_pretrained(weights["embeddings.position_embeddings.weight"], freeze=True)
        self.types = nn.Embedding.from_pretrained(weights["embeddings.token_type_embeddings.weight"], freeze=True)
        self.norm = nn.LayerNorm(STATES, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = nn.Dropout(0.1)
        with torch.no_grad():
            self.norm.weight.copy_(weights["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(weights["embeddings.LayerNorm.bias"])
            for number, layer in enumerate(self.layers):
                for ours, theirs in PARTS.items():
                    part = getattr(layer, ours)
                    part.weight.copy_(weights[f"encoder.layer.{number}.{theirs}.weight"])
                    part.bias.copy_(weights[f"encoder.layer.{number}.{theirs}.bias"])

    def forward(self, pieces):
        """Lists of piece numbers in, 1,024 numbers each out, as linli.rules.encode.Encoder gives them."""
        length = max(map(len, pieces))
        ids = torch.zeros(len(pieces), length, dtype=torch.long)
        there = torch.zeros(len(pieces), length)
        for row, numbers in enumerate(pieces):
            ids[row, : len(numbers)] = torch.tensor(numbers)
            there[row, : len(numbers)] = 1
        x = self.drop(self.norm(self.words(ids) + self.positions(torch.arange(length)) + self.types.weight[0]))
        hidden = (1 - there)[:, None, None, :] * -1e4
        with torch.autocast("cpu", torch.bfloat16):
            for layer in self.layers:
                x = layer(x, hidden)
        x = x.float()
        mean = (x * there[:, :, None]).sum(1) / there.sum(1, keepdim=True)
        return torch.cat([F.normalize(x[:, 0], dim=1), F.normalize(mean, dim=1)], 1)


def weights_of(path):
    model = onnx.load(str(path))
    weights = {one.name: torch.tensor(numpy_helper.to_array(one)) for one in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1].startswith("onnx::MatMul"):
            weights[part_of(node) + ".weight"] = weights[node.input[1]].t().contiguous()
    return weights


def part_of(node):
    return node.name.replace("_quant", "").replace("/MatMul", "").strip("/").replace("/", ".")


class WordPiece:
    """Cuts a text as linli.rules.encode.WordPiece does."""

    def __init__(self, tokenizer):
        self.vocabulary = json.loads(Path(tokenizer).read_text("utf8"))["model"]["vocab"]

    def cut(self, text):
        pieces = []
        for word in self.words(unicodedata.normalize("NFKC", text).lower()):
            pieces += self.pieces(word)
        return [START, *pieces[:LONGEST], END]

    def pieces(self, word):
        found, at = [], 0
        while at < len(word):
            to = len(word)
            while to > at and ("##" if at else "") + word[at:to] not in self.vocabulary:
                to -= 1
            if to == at:
                return [UNKNOWN]
            found.append(self.vocabulary[("##" if at else "") + word[at:to]])
            at = to
        return found

    @staticmethod
    def words(text):
        word = ""
        for letter in text:
            alone = 0x3400 <= ord(letter) <= 0x9FFF or unicodedata.category(letter)[0] in "PS"
            if letter.isspace() or alone:
                if word:
                    yield word
                word = ""
                if alone:
                    yield letter
            elif unicodedata.category(letter) not in ("Cc", "Cf", "Mn"):
                word += letter
        if word:
            yield word


def messages_in(folder):
    """Cells of every message that is not held out: text, kind, nature, category, also, urgency, place."""
    rows = []
    for file in sorted(Path(folder).glob("*.tsv")):
        for line in file.read_text("utf8").splitlines()[1:]:
            cells = line.split("\t")
            if zlib.crc32(cells[0].encode()) % 5 != 0:
                rows.append(cells)
    return rows


class Lessons:
    """What each message is for, about, how urgent and of which nature, as numbers."""

    def __init__(self, rows, word_piece):
        self.pieces = [word_piece.cut(row[0]) for row in rows]
        self.codes = sorted({row[3] for row in rows} - {"-", "Z00"})
        self.answers = {name: self.numbered([row[at] for row in rows]) for name, at in (("kind", 1), ("nature", 2), ("urgency", 5))}
        self.subjects = torch.zeros(len(rows), len(self.codes))
        for at, row in enumerate(rows):
            if row[3] in self.codes:
                second = row[4] in self.codes
                self.subjects[at, self.codes.index(row[3])] = 0.7 if second else 1.0
                if second:
                    self.subjects[at, self.codes.index(row[4])] = 0.3

    @staticmethod
    def numbered(labels):
        known = sorted(set(labels))
        return torch.tensor([known.index(label) for label in labels]), len(known)


def fit(encoder, lessons, rounds, step, batch=32):
    outputs = {"subject": len(lessons.codes), **{name: count for name, (_, count) in lessons.answers.items()}}
    heads = nn.ModuleDict({name: nn.Linear(2 * STATES, count) for name, count in outputs.items()})
    body = [weight for weight in encoder.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW([{"params": body}, {"params": heads.parameters()}], weight_decay=0.01)
    order = list(range(len(lessons.pieces)))
    steps, done = rounds * (len(order) // batch + 1), 0
    encoder.train()
    for number in range(rounds):
        total = 0
        for some in batches(order, lessons, batch):
            done += 1
            patience = min(done / (0.1 * steps), max(0.0, (steps - done) / (0.9 * steps)))
            optimizer.param_groups[0]["lr"], optimizer.param_groups[1]["lr"] = step * patience, 2e-3 * patience
            numbers = F.dropout(encoder([lessons.pieces[at] for at in some]) * 8, 0.3)
            loss = loss_of(heads, numbers, lessons, some)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(body, 1.0)
            optimizer.step()
            total += loss.item()
            if done % 200 == 0:
                print(f"round {number + 1}, step {done} of {steps}, loss {total / (done - number * (len(order) // batch + 1)):.3f}", flush=True)


def loss_of(heads, numbers, lessons, some):
    def against(name, weight, doubt):
        return weight * F.cross_entropy(heads[name](numbers), lessons.answers[name][0][some], label_smoothing=doubt)

    loss = against("kind", 1, 0.05) + against("urgency", 0.5, 0) + against("nature", 0.3, 0)
    subjects = lessons.subjects[some]
    named = subjects.sum(1) > 0
    if named.any():
        loss = loss + F.cross_entropy(heads["subject"](numbers)[named], subjects[named], label_smoothing=0.05)
    return loss


def batches(order, lessons, size):
    """Messages of like length together, so that little is padded."""
    random.shuffle(order)
    found = []
    for start in range(0, len(order), size * 40):
        near = sorted(order[start : start + size * 40], key=lambda at: len(lessons.pieces[at]))
        found += [near[at : at + size] for at in range(0, len(near), size)]
    random.shuffle(found)
    return found


def quantised(encoder, published):
    """The published model with the fitted weights in place of its own, of the same length to the byte."""
    model = onnx.load_from_string(published)
    kept = {one.name: one for one in model.graph.initializer}
    matrices = {part_of(node): node.input[1][: -len("_quantized")] for node in model.graph.node if node.op_type == "MatMulInteger"}

    def put(name, values):
        place = kept[name]
        old = numpy_helper.to_array(place)
        assert old.shape == values.shape and old.dtype == values.dtype, name
        if place.raw_data:
            place.raw_data = values.tobytes()
        else:
            del place.float_data[:]
            place.float_data.extend(values.ravel().tolist())

    put("embeddings.LayerNorm.weight", encoder.norm.weight.detach().numpy())
    put("embeddings.LayerNorm.bias", encoder.norm.bias.detach().numpy())
    for number, layer in enumerate(encoder.layers):
        for ours, theirs in PARTS.items():
            part, name = getattr(layer, ours), f"encoder.layer.{number}.{theirs}"
            put(name + ".bias", part.bias.detach().numpy())
            weight = part.weight.detach().numpy()
            if name in matrices:
                columns = weight.T
                scale = np.abs(columns).max(0) / 64
                put(matrices[name] + "_scale", scale.astype("f4"))
                put(matrices[name] + "_quantized", np.clip(np.round(columns / scale), -64, 64).astype("i1"))
            else:
                put(name + ".weight", weight)
    fitted = model.SerializeToString()
    assert len(fitted) == len(published)
    return fitted


def stretches(published, fitted):
    """Offset, length and bytes wherever the two differ; what lies less than 64 bytes apart is one stretch."""
    differing = np.flatnonzero(np.frombuffer(published, "u1") != np.frombuffer(fitted, "u1"))
    gaps = np.flatnonzero(np.diff(differing) > 64)
    starts = [differing[0], *differing[gaps + 1]]
    ends = [*(differing[gaps] + 1), differing[-1] + 1]
    packed = b"".join(struct.pack(">ii", start, end - start) + fitted[start:end] for start, end in zip(starts, ends))
    return hashlib.sha256(published).digest() + struct.pack(">i", len(starts)) + packed


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    for name in ("published", "exact", "tokenizer", "messages", "out"):
        asked.add_argument("--" + name, required=True)
    asked.add_argument("--rounds", type=int, default=4)
    asked.add_argument("--step", type=float, default=1.2e-4)
    asked.add_argument("--start", help="weights of an earlier fit, to go on from")
    asked.add_argument("--keep", help="where to leave the weights for a later fit")
    asked = asked.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    lessons = Lessons(messages_in(asked.messages), WordPiece(asked.tokenizer))
    encoder = Encoder(asked.exact)
    if asked.start:
        encoder.load_state_dict(torch.load(asked.start))
    fit(encoder, lessons, asked.rounds, asked.step)
    if asked.keep:
        torch.save(encoder.state_dict(), asked.keep)
    published = Path(asked.published).read_bytes()
    Path(asked.out).write_bytes(gzip.compress(stretches(published, quantised(encoder, published)), 9, mtime=0))


if __name__ == "__main__":
    main()
