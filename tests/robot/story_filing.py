# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""A person keeps order among chats and finds them again, in a real window.

usage: run-robot.sh story_filing.py PARLEY
Pins, folders by mouse and keyboard, archive, trash and undo, search of messages, the command
palette, versions of an answer, a new chat from a message; all still there after a restart.
Prints what it sees; ends with "N passed, 0 failed".
"""
import sys
import tempfile

from robot import *
from story import check, done

exe = sys.argv[1]
data = tempfile.mkdtemp(prefix="parley-filing-")


def start():
    return Program([exe, "--data-dir", data], "parley")


def conversation(p):
    return p.app.find("Conversation").text


def idle(p):
    return not p.app.find_all("Stop", role="push button")


def ask(p, text):
    p.app.find("Message").focus()
    type_text(text)
    key("Return")
    wait(lambda: text in conversation(p))
    wait(lambda: idle(p) and len(conversation(p)) > len(text) + 40, timeout=60)


def rows(p):
    return [n.name for n in p.app.find_all(role="list item")]


def under(p, heading):
    """What stands first under a heading of the sidebar."""
    names = rows(p)
    return names[names.index(heading) + 1] if heading in names else ""


def row(p, words, timeout=10):
    return p.app.find(contains=words, role="list item", timeout=timeout)


def gone(p, words):
    return not p.app.find_all(contains=words, role="list item")


ENTRIES = {"Rename": 1, "Pin": 3, "Archive": 5, "Delete": 6, "Restore": 1}


def at_last_version(p):
    return (p.app.find("Previous answer", role="push button").enabled
            and not p.app.find("Next answer", role="push button").enabled)


def choose(p, words, entry):
    """By the context menu, which opens under the mouse and is walked by keys: what pops up is not
    in the tree of the application."""
    row(p, words).click(button=3)
    time.sleep(0.3)
    key(*["Down"] * ENTRIES[entry])
    key("Return")
    time.sleep(0.3)


def drag(p, words, onto):
    x, y, w, h = row(p, words).rect
    to = row(p, onto).rect
    sh("xdotool", "mousemove", "--sync", str(x + 60), str(y + h // 2))
    sh("xdotool", "mousedown", "1")
    for step in range(1, 9):
        goal_x, goal_y = to[0] + 60, to[1] + to[3] // 2
        sh("xdotool", "mousemove", "--sync", str(x + 60 + (goal_x - x - 60) * step // 8),
           str(y + h // 2 + (goal_y - y - h // 2) * step // 8))
        time.sleep(0.05)
    sh("xdotool", "mouseup", "1")
    time.sleep(0.5)


with start() as p:
    p.app.find(contains="demo", role="push button").press()
    p.app.find("Message")
    ask(p, "Tell me about apples")
    key("ctrl+n")
    ask(p, "Tell me about pears")
    key("ctrl+n")
    ask(p, "Tell me about plums")
    check("three chats are listed", len([r for r in rows(p) if "Tell me about" in r]) == 3)

    choose(p, "apples", "Pin")
    check("a pinned chat stands on top under its heading",
          wait(lambda: "apples" in under(p, "Pinned")))

    p.app.find("New folder", role="push button").click()
    wait(lambda: row(p, "New folder, folder"))
    time.sleep(0.3)  # its editor is not in the tree
    key("ctrl+a")
    type_text("Fruit")
    key("Return")
    check("a folder is made and named in place", row(p, "Fruit, folder"))
    drag(p, "pears", "Fruit, folder")
    check("a chat is dragged into it", wait(lambda: row(p, "Fruit, folder, 1 chat")))
    shot("filing-1-sidebar")
    row(p, "Fruit, folder").click()
    check("a click folds it", wait(lambda: gone(p, "pears")))

    row(p, "plums").click()
    key("F6", "F6")  # from the composer round to the sidebar
    key("Delete")
    check("Del puts the chat away", wait(lambda: gone(p, "plums")))
    p.app.find("Undo", role="push button").click()
    check("Undo brings it back and opens it",
          wait(lambda: row(p, "plums")) and wait(lambda: "plums" in conversation(p)))
    choose(p, "plums", "Delete")
    p.app.find("Trash", role="push button").click()
    check("it is in the trash", wait(lambda: "30 d left" in row(p, "plums").name))
    shot("filing-2-trash")
    choose(p, "plums", "Restore")
    p.app.find("Back to the chats").click()
    check("and restored from there", wait(lambda: row(p, "plums")))
    choose(p, "plums", "Archive")
    check("the archive takes it out of the list", wait(lambda: gone(p, "plums")))

    key("ctrl+shift+f")
    p.app.find("Search all chats")
    type_text("about pears")
    check("the search finds what was said, as it is typed",
          wait(lambda: row(p, "Tell me about pears")))
    shot("filing-3-search")
    key("Return")
    check("Enter opens the chat", wait(lambda: "about pears" in conversation(p)))
    key("ctrl+shift+f")
    key("ctrl+a")
    type_text("xyzzyxyzzy")
    check("nothing found is said", p.app.find(contains="Nothing matches"))
    key("Escape")

    key("ctrl+k")
    type_text("plums")
    wait(lambda: row(p, "Tell me about plums"))
    shot("filing-4-palette")
    key("Return")
    check("the palette opens an archived chat", wait(lambda: "about plums" in conversation(p)))
    key("ctrl+k")
    type_text("all shortc")
    wait(lambda: row(p, "All shortcuts"))
    key("Return")
    check("the palette runs a command", p.app.find("All shortcuts"))
    key("Escape")

    before = conversation(p)
    key("ctrl+shift+r")
    wait(lambda: not idle(p), timeout=5)
    wait(lambda: idle(p), timeout=60)
    check("answering again makes a version", at_last_version(p))
    check("which takes the chat out of the archive", wait(lambda: row(p, "plums")))
    p.app.find("Conversation").focus()
    key("End")
    key("bracketleft")
    check("[ goes to the version before", wait(lambda: not at_last_version(p)))
    key("bracketright")
    check("] comes back", wait(lambda: at_last_version(p)))
    shot("filing-5-versions")
    key("ctrl+k")
    type_text("copy to a new")
    wait(lambda: row(p, "Copy to a new chat"))
    key("Return")
    check("a new chat begins from this one",
          wait(lambda: len([r for r in rows(p) if "plums" in r]) == 2))
    check("with what was said so far",
          "about plums" in conversation(p) and not p.app.find_all("Previous answer"))

with start() as p:
    wait(lambda: row(p, "apples"), timeout=10)
    check("after a restart the pin is there", "apples" in under(p, "Pinned"))
    check("and the folder is folded still",
          row(p, "Fruit, folder, 1 chat, closed") and gone(p, "about pears"))
    p.app.find("Chats", role="list").focus()
    key("Home")
    row(p, "Fruit, folder").click()
    check("it opens again", wait(lambda: row(p, "pears")))
    shot("filing-6-restarted")

done()
