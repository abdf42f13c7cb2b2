"""A real web server on a free loopback port that answers what the path says.

/200 answers with that status; /429?retry-after=7 adds the header; /stall never answers; /drop hangs up.
Prints "ready PORT", then one line of JSON for each request. Ends when its standard input is closed.
"""

import argparse
import json
import ssl
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

options = argparse.ArgumentParser()
options.add_argument("--certificate")
options.add_argument("--key")
options = options.parse_args()


class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        print(json.dumps({"path": self.path, "headers": headers, "body": body.decode()}), flush=True)
        url = urlsplit(self.path)
        if url.path == "/stall":
            threading.Event().wait()
        if url.path == "/drop":
            self.close_connection = True
            return
        self.send_response(int(url.path[1:]))
        for name, values in parse_qs(url.query).items():
            self.send_header(name, values[0])
        if url.path.startswith("/3"):
            self.send_header("Location", "/200")
        answer = b'{"note": "not for our log"}'
        if url.path != "/204":
            self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        if url.path != "/204":
            self.wfile.write(answer)

    def log_message(self, *arguments):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
server.daemon_threads = True
if options.certificate:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.certificate, options.key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("ready", server.server_address[1], flush=True)
sys.stdin.read()
