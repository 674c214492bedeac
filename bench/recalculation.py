"""Prints the milliseconds of LibreOffice's fastest hard recalculation of a workbook.

python3 recalculation.py SOFFICE PROFILE_URL FILE_URL RUNS; needs python3-uno.
"""
import os
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

soffice, profile, file, runs = sys.argv[1:]
PIPE = "tco-bench"


def office():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not start within a minute")


def milliseconds(work):
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


process = subprocess.Popen(
    [soffice, f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nologo",
     f"--accept=pipe,name={PIPE};urp;"],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
)
try:
    context = office()
    desktop = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.Desktop", context
    )
    hidden = PropertyValue(Name="Hidden", Value=True)
    document = desktop.loadComponentFromURL(file, "_blank", 0, (hidden,))
    print(min(milliseconds(document.calculateAll) for _ in range(int(runs))))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:  # the connection ends with the office
        pass
    process.wait(30)
finally:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
