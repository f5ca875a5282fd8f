# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""What the stories share: every step is told, and the first that fails ends the story with a
picture named after it."""
import os
import subprocess
import sys

from robot import shot

_passed = 0


def check(what, good):
    global _passed
    print(("ok    " if good else "FAIL  ") + what, flush=True)
    if not good:
        shot(os.path.splitext(os.path.basename(sys.argv[0]))[0] + "-failed")
        sys.exit(1)
    _passed += 1


def add_provider(cli, data, port, *more):
    """Makes a server of that port the profile "local" of that data folder; whether it became one."""
    return subprocess.run([cli, "profile", "add", "local", "--dialect", "openai-chat", "--base-url",
                           f"http://127.0.0.1:{port}/v1", "--data-dir", data, *more],
                          stdout=subprocess.DEVNULL).returncode == 0


def done():
    print(f"{_passed} passed, 0 failed", flush=True)
