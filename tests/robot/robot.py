# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Drive a desktop program as a person would: find things by accessible role and name,
press, type with real key events, read texts, take pictures. Needs only Debian packages
(python3-gi gir1.2-atspi-2.0 at-spi2-core xdotool imagemagick). Own code."""
import os, subprocess, sys, time
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

Atspi.init()
S = Atspi.StateType


class NotThere(AssertionError):
    pass


def _kids(o):
    try:
        for i in range(o.get_child_count()):
            c = o.get_child_at_index(i)
            if c is not None:
                yield c
    except Exception:
        return


class Node:
    """One accessible object."""

    def __init__(self, obj):
        self.o = obj

    name = property(lambda s: s.o.get_name() or "")
    role = property(lambda s: s.o.get_role_name())
    description = property(lambda s: s.o.get_description() or "")

    def has(self, state):
        return self.o.get_state_set().contains(state)

    showing = property(lambda s: s.has(S.SHOWING) and s.has(S.VISIBLE))
    enabled = property(lambda s: s.has(S.ENABLED) or s.has(S.SENSITIVE))
    focused = property(lambda s: s.has(S.FOCUSED))
    checked = property(lambda s: s.has(S.CHECKED))

    @property
    def rect(self):
        r = self.o.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return r.x, r.y, r.width, r.height

    @property
    def text(self):
        t = self.o.get_text_iface()
        return t.get_text(0, -1) if t else ""

    @property
    def value(self):
        v = self.o.get_value_iface()
        return v.get_current_value() if v else None

    @property
    def actions(self):
        a = self.o.get_action_iface()
        return [a.get_action_name(i) for i in range(a.get_n_actions())] if a else []

    def walk(self, depth=0):
        yield depth, self
        for c in _kids(self.o):
            yield from Node(c).walk(depth + 1)

    def find_all(self, name=None, role=None, showing=True, contains=None):
        out = []
        for _, n in self.walk():
            try:
                if role and n.role != role:
                    continue
                if name is not None and n.name != name:
                    continue
                if contains is not None and contains not in n.name:
                    continue
                if showing and not n.showing:
                    continue
                out.append(n)
            except Exception:
                continue
        return out

    def find(self, name=None, role=None, timeout=10, **kw):
        """Waits until exactly one (or the first) such thing shows."""
        end = time.time() + timeout
        while True:
            hit = self.find_all(name, role, **kw)
            if hit:
                return hit[0]
            if time.time() > end:
                raise NotThere(f"no {role or 'thing'} named {name or kw!r} within {timeout} s")
            time.sleep(0.1)

    # --- doing
    def press(self, action=None):
        """By accessibility action (works also when covered)."""
        a = self.o.get_action_iface()
        names = self.actions
        want = action or next((x for x in ("Press", "press", "click", "Toggle", "ShowMenu", "activate") if x in names), None)
        if a is None or want is None:
            return self.click()
        a.do_action(names.index(want))
        return self

    def click(self, button=1, count=1):
        """By a real mouse event in the middle of it."""
        x, y, w, h = self.rect
        sh("xdotool", "mousemove", "--sync", str(x + w // 2), str(y + h // 2))
        sh("xdotool", "click", "--repeat", str(count), "--delay", "80", str(button))
        time.sleep(0.1)
        return self

    def focus(self):
        self.o.get_component_iface().grab_focus()
        for _ in range(20):
            if self.focused:
                break
            time.sleep(0.05)
        return self

    def type(self, text):
        self.focus()
        type_text(text)
        return self

    def set_text(self, text):
        self.o.get_editable_text_iface().set_text_contents(text)
        return self

    def menu(self, *path):
        """app.menu('File', 'Quit'): menu bar entry, then items of what it opened."""
        n = self
        for step in path:
            n = n.find(step, role="menu item", timeout=5)
            n.press()
            time.sleep(0.2)
        return self

    def dump(self, file=sys.stdout, max_depth=99):
        for d, n in self.walk():
            if d > max_depth:
                continue
            try:
                t = n.text.replace("\n", "\\n")[:60]
                fl = "".join(c for c, s in (("S", S.SHOWING), ("E", S.ENABLED), ("f", S.FOCUSABLE), ("F", S.FOCUSED), ("c", S.CHECKED), ("x", S.EXPANDED)) if n.has(s))
                print("  " * d + f"[{n.role}] {n.name!r}" + (f" text={t!r}" if t else "") + (f" actions={n.actions}" if n.actions else "") + f" {fl}", file=file)
            except Exception as e:
                print("  " * d + f"[gone: {e}]", file=file)


def desktop():
    return Atspi.get_desktop(0)


def app(name, timeout=15):
    """The running program whose accessible name is NAME."""
    end = time.time() + timeout
    while True:
        for c in _kids(desktop()):
            if c.get_name() == name and c.get_child_count() > 0:
                return Node(c)
        if time.time() > end:
            raise NotThere(f"program {name!r} not on the accessibility bus; there: {[c.get_name() for c in _kids(desktop())]}")
        time.sleep(0.1)


def sh(*a, **kw):
    return subprocess.run(a, check=True, stdout=subprocess.PIPE, text=True, **kw).stdout


def key(*combo):
    sh("xdotool", "key", "--clearmodifiers", *combo)
    time.sleep(0.05)


def type_text(text, delay=15):
    """Real key events. xdotool has to remap a key for every character the keyboard lacks, and a
    program that has not seen the new map yet drops it: such texts are typed slowly."""
    if not text.isascii():
        delay = max(delay, 80)
    sh("xdotool", "type", "--clearmodifiers", "--delay", str(delay), "--", text)
    time.sleep(0.1)


def paste(text):
    """By the clipboard and Ctrl+V (long or non-Latin texts)."""
    subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=text, text=True, check=True, stdout=subprocess.DEVNULL)
    key("ctrl+v")
    time.sleep(0.1)


def clipboard():
    return sh("xclip", "-selection", "clipboard", "-o")


def shot(name):
    p = os.path.join(os.environ.get("OUT", "."), name if name.endswith(".png") else name + ".png")
    sh("import", "-window", "root", p)
    return p


def wait(what, timeout=10, every=0.1):
    end = time.time() + timeout
    while time.time() < end:
        v = what()
        if v:
            return v
        time.sleep(every)
    raise NotThere("waited in vain for " + getattr(what, "__name__", "it"))


class Program:
    """with Program(['parley-hello'], 'parley-hello') as p: p.app.find(...)"""

    def __init__(self, argv, name=None, timeout=20, log=None):
        self.log = open(log or os.path.join(os.environ.get("OUT", "."), "program.log"), "w")
        self.t0 = time.time()
        self.p = subprocess.Popen(argv, stdout=self.log, stderr=subprocess.STDOUT)
        self.name = name or os.path.basename(argv[0])
        self.app = app(self.name, timeout)
        self.start_s = time.time() - self.t0

    def __enter__(self):
        return self

    def __exit__(self, *a):
        if self.p.poll() is None:
            self.p.terminate()
            try:
                self.p.wait(5)
            except subprocess.TimeoutExpired:
                self.p.kill()
