"""Reads HTML from the standard input, and writes it as PDF to the standard output. Nothing is fetched."""

import os
import resource
import sys

# Nothing of whoever has started us, and nowhere but in the folder of this run.
os.closerange(3, resource.getrlimit(resource.RLIMIT_NOFILE)[0])
os.chdir(os.environ["HOME"])

memory, seconds, identifier = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

try:
    import weasyprint
except ImportError:
    sys.exit(69)


def refuse(url, *arguments, **options):
    raise ValueError("nothing is fetched")


try:
    html = sys.stdin.buffer.read().decode()
    pages = weasyprint.HTML(string=html, url_fetcher=refuse)
    sys.stdout.buffer.write(pages.write_pdf(identifier=identifier.encode(), optimize_size=("fonts",)))
    sys.stdout.buffer.flush()
except MemoryError:
    sys.exit(71)
