"""A real web server on a free loopback port that speaks the interface of BSrE's e-sign service, version 2.

Signing appends a line to the PDF, as an incremental update does; verifying looks for it. What --sign says is done instead:
stall (receives all and never answers), drop (hangs up), 500, 401, garbage, other (signs another document).
Prints "ready PORT", then one line of JSON for each request. Ends when its standard input is closed.
"""

import argparse
import base64
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

options = argparse.ArgumentParser()
options.add_argument("--sign", default="sign")
options.add_argument("--verify", default="verify")
options = options.parse_args()

MARK = b"\n% signed by "
PASSPHRASES = {"asn1@binawidya.example": "rahasia benar", "3200123456789012": "rahasia benar"}


class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        print(json.dumps({"path": self.path, "signer": body.get("email") or body.get("nik") or ""}), flush=True)
        login = base64.b64encode(b"aplikasi:sandi").decode()
        if self.headers["Authorization"] != "Basic " + login:
            return self.answer(401, {"error": "unauthorized"})
        if self.path == "/api/v2/sign/pdf":
            self.sign(body)
        elif self.path == "/api/v2/verify/pdf":
            self.verify(body)
        else:
            self.answer(404, {"error": "not found"})

    def sign(self, body):
        signer = body.get("email") or body.get("nik")
        if options.sign == "stall":
            threading.Event().wait()
        if options.sign == "drop":
            self.close_connection = True
            return
        if options.sign == "500":
            return self.answer(500, {"error": "Internal Server Error"})
        if options.sign == "garbage":
            return self.answer(200, {"file": ["!!"]})
        if signer not in PASSPHRASES:
            return self.answer(400, {"error": "User tidak terdaftar", "status_code": 2011})
        if body["passphrase"] != PASSPHRASES[signer]:
            return self.answer(400, {"error": "Passphrase anda salah", "status_code": 2031})
        pdf = base64.b64decode(body["file"][0])
        if options.sign == "other":
            pdf = b"%PDF-1.7 of somebody else"
        self.answer(200, {"time": 17, "file": [base64.b64encode(pdf + MARK + signer.encode()).decode()]})

    def verify(self, body):
        if options.verify == "500":
            return self.answer(500, {"error": "Internal Server Error"})
        signed = MARK in base64.b64decode(body["file"])
        self.answer(200, {
            "conclusion": "VALID" if signed and options.verify == "verify" else "NO_SIGNATURE",
            "signatureInformations": [{"integrityValid": True}] if signed else [],
        })

    def answer(self, status, value):
        answer = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *arguments):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print("ready", server.server_address[1], flush=True)
sys.stdin.read()
