"""Runs the emulator, and ends it in an orderly way when whoever started it is gone.

It saves its state only when it ends on SIGTERM. The pipe to the starting process closes however that process dies, so
that even after a kill -9 nothing is lost and no emulator stays behind holding the port.
"""

import os
import signal
import sys
import threading


def end_with_starter() -> None:
    # The bare descriptor: a reader of sys.stdin would hold its lock when the interpreter ends.
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


threading.Thread(target=end_with_starter, daemon=True).start()

from ministack import app as emulator  # noqa: E402

if emulator.AUTH:
    import authorization

    authorization.correct(emulator)
sys.argv = ["ministack"]
emulator.main()
