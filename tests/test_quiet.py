"""What surrounds a learner's function keeps to the thread that calls it."""

import contextlib
import io
import sys
import threading
import types

import IPython
import pytest

from nnlib.quiet import quiet


def nothing():
    pass


def in_a_thread(function):
    thread = threading.Thread(target=function)
    thread.start()
    return thread


@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_what_is_printed_is_kept_and_what_another_thread_prints_gets_through(name):
    """JupyterLab runs what a slider calls beside a cell, which may print."""
    outside = io.StringIO()
    redirect = getattr(contextlib, f"redirect_{name}")
    with redirect(outside), quiet(nothing) as printed:
        print("mine", file=getattr(sys, name), flush=True)
        getattr(sys, name).writelines(["and ", "mine\n"])
        in_a_thread(lambda: print("theirs", file=getattr(sys, name))).join()
    assert printed.getvalue() == "mine\nand mine\n" and outside.getvalue() == "theirs\n"


def test_a_stream_is_still_told_to_which_cell_its_words_belong():
    cells = []
    outside = types.SimpleNamespace(set_parent=cells.append, write=lambda text: len(text))
    with contextlib.redirect_stdout(outside), quiet(nothing):
        sys.stdout.set_parent("cell 3")
    assert cells == ["cell 3"]


def test_a_closed_stdout_closes_what_is_kept_and_no_more():
    with quiet(nothing) as printed:
        sys.stdout.close()
    assert printed.closed and not sys.stdout.closed


def test_two_threads_take_turns_and_leave_everything_as_it_was():
    before, entered, order = sys.stdout, threading.Event(), []

    def other():
        entered.set()
        with quiet(nothing) as printed:
            order.append("second")
            print("theirs")
        assert printed.getvalue() == "theirs\n"

    with quiet(nothing):
        thread = in_a_thread(other)
        entered.wait()
        thread.join(0.1)
        with quiet(nothing):  # of one thread they may be nested
            order.append("first")
    thread.join()
    assert order == ["first", "second"] and sys.stdout is before


class Publisher:
    """Hooks as a kernel's publisher has them."""

    def __init__(self):
        self.hooks, self.sent = [], []

    def register_hook(self, hook):
        self.hooks.append(hook)

    def unregister_hook(self, hook):
        self.hooks.remove(hook)

    def publish(self, message):
        for hook in self.hooks:
            message = hook(message)
            if message is None:
                return
        self.sent.append(message)


def test_in_a_kernel_displays_are_kept_back_and_the_publisher_stays(monkeypatch):
    """The kernel goes on to use its publisher while a slider's thread is quiet."""
    publisher = Publisher()
    shell = types.SimpleNamespace(display_pub=publisher)
    monkeypatch.setattr(IPython, "get_ipython", lambda: shell)
    with quiet(nothing):
        publisher.publish("a figure")
        assert shell.display_pub is publisher
    publisher.publish("another")
    assert publisher.sent == ["another"] and publisher.hooks == []
