# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Parley at home on a desktop, in real windows.

usage: run-robot.sh story_desktop.py PARLEY
A second start raises the first and hands over what it is asked for, another folder is another
program, one that hangs is said so; the quick window; a chat in a window of its own; everything is
back after quitting, and after SIGKILL what was being written as well.
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile

from robot import *
from story import check, done

exe = sys.argv[1]
data = tempfile.mkdtemp(prefix="parley-story-")


def start():
    return Program([exe, "--data-dir", data], "parley")


def again(*arguments, timeout=20):
    """A second start: its exit code."""
    return subprocess.run([exe, "--data-dir", data, *arguments], timeout=timeout,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode


def windows(p):
    return [n for n in (Node(o) for o in children(p)) if n.showing]


def children(p):
    return [p.app.o.get_child_at_index(i) for i in range(p.app.o.get_child_count())]


def window(p, words):
    """The window whose title contains WORDS; None without one."""
    return next((w for w in windows(p) if words in w.name), None)


def active():
    return sh("xdotool", "getactivewindow", "getwindowname").strip()


def send(where, text):
    where.find("Message").type(text)
    key("Return")


def answered(where, question):
    wait(lambda: any(question in n.text for n in where.find_all("Conversation")), timeout=20)
    wait(lambda: not where.find_all("Stop", role="push button"), timeout=60)


with start() as p:
    p.app.find(contains="demo", role="push button").press()
    p.app.find("Message")
    send(p.app, "The first question")
    answered(p.app, "The first question")

    # Something else is in front.
    other = subprocess.Popen(["xmessage", "-center", "in front"]) if shutil.which("xmessage") else None
    check("a second start ends by itself", again() == 0)
    wait(lambda: "Parley" in active(), timeout=10)
    check("and the first window comes forward", True)
    if other:
        other.kill()

    notes = os.path.join(data, "notes 半.txt")
    with open(notes, "w") as f:
        f.write("a few notes")
    check("arguments are handed over", again("--ask", "Asked from outside", notes) == 0)
    wait(lambda: p.app.find("Message").text == "Asked from outside", timeout=10)
    check("the text stands in the composer and is not sent", not p.app.find_all("Stop", role="push button"))
    check("the file is attached", p.app.find(contains="notes 半.txt"))
    shot("desktop-1-handed-over")
    check("nonsense is refused at once", again("--nonsense") == 2)

    check("--quick is handed over", again("--quick") == 0)
    quick = wait(lambda: next((w for w in windows(p) if w.find_all("Open in Parley")), None))
    send(quick, "A quick question")
    answered(quick, "A quick question")
    shot("desktop-2-quick")
    key("Escape")
    wait(lambda: not [w for w in windows(p) if w.find_all("Open in Parley")], timeout=5)
    check("Esc puts the quick window away", True)
    check("--quick brings it back", again("--quick") == 0)
    wait(lambda: [w for w in windows(p) if w.find_all("Open in Parley")])
    time.sleep(0.3)
    key("ctrl+Return")
    wait(lambda: len(windows(p)) == 1 and "A quick question" in p.app.find("Conversation").text)
    check("Ctrl+Enter moves it to the main window", True)

    time.sleep(0.3)
    key("ctrl+shift+o")
    wait(lambda: len(windows(p)) == 2)
    apart = wait(lambda: next((w for w in windows(p) if any("A quick question" in n.text for n in w.find_all("Conversation"))), None))
    apart.find("Message").type("half a sentence")
    shot("desktop-3-apart")
    check("a chat is in a window of its own", True)
    time.sleep(2)  # drafts and windows are written within a second
    os.kill(p.p.pid, signal.SIGKILL)
    p.p.wait()

with start() as p:
    wait(lambda: len(windows(p)) == 2, timeout=15)
    apart = wait(lambda: next((w for w in windows(p) if any("A quick question" in n.text for n in w.find_all("Conversation"))), None))
    check("after kill -9 the window is back", True)
    check("and what was being written", apart.find("Message").text == "half a sentence")
    shot("desktop-4-after-kill")
    apart.find("Message").focus()
    key("ctrl+q")
    p.p.wait(10)
    check("quit ends Parley with all its windows", p.p.returncode == 0)

with start() as p:
    wait(lambda: len(windows(p)) == 2, timeout=15)
    check("after quitting the windows are back", True)

    # Another folder is another program.
    elsewhere = tempfile.mkdtemp(prefix="parley-story-")
    second = subprocess.Popen([exe, "--data-dir", elsewhere], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(3)
    check("another data folder is another Parley", second.poll() is None)
    second.terminate()
    second.wait(10)

    os.kill(p.p.pid, signal.SIGSTOP)
    said = subprocess.Popen([exe, "--data-dir", data], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    line = said.stderr.readline()
    check("one that hangs is said so", "does not answer" in line)
    shot("desktop-5-hangs")
    said.terminate()
    said.wait(10)
    os.kill(p.p.pid, signal.SIGCONT)

done()
