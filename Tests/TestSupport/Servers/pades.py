"""Signs PDF files as PAdES does: an incremental update with a detached CMS signature over all of the file but itself.

Keys and certificates are made by openssl for each signature, in a folder that ends with it.
"""

import os
import re
import subprocess
import tempfile

ROOM = 16384
TIME_STAMP = bytes.fromhex("060b2a864886f70d010910020e")


def openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def read(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def write(folder, name, content):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content)


def certify(folder, name, subject, *extensions):
    """Makes a key and its certificate, which is its own issuer."""
    added = [word for extension in extensions for word in ("-addext", extension)]
    openssl(folder, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1",
            "-subj", subject, "-keyout", name + ".key", "-out", name + ".crt", *added)


def element(tag, content):
    length = len(content)
    if length < 0x80:
        return bytes([tag, length]) + content
    size = (length.bit_length() + 7) // 8
    return bytes([tag, 0x80 | size]) + length.to_bytes(size, "big") + content


def elements(content):
    """The elements of DER one after the other: tag, content, and the whole."""
    found, place = [], 0
    while place < len(content):
        tag, length, start = content[place], content[place + 1], place + 2
        if length & 0x80:
            size = length & 0x7F
            length = int.from_bytes(content[start:start + size], "big")
            start += size
        found.append((tag, content[start:start + length], content[place:start + length]))
        place = start + length
    return found


def stamped(folder, message):
    """The CMS message with the stamp of an authority on its signature."""
    kind, wrapped = elements(elements(message)[0][1])
    parts = elements(elements(wrapped[1])[0][1])
    signer = elements(elements(parts[-1][1])[0][1])
    signature = next(content for tag, content, _ in reversed(signer) if tag == 0x04)
    token = element(0x30, TIME_STAMP + element(0x31, stamp(folder, signature)))
    signer = element(0x30, b"".join(whole for _, _, whole in signer) + element(0xA1, token))
    signed = b"".join(whole for _, _, whole in parts[:-1]) + element(0x31, signer)
    return element(0x30, kind[2] + element(0xA0, element(0x30, signed)))


def stamp(folder, signature):
    certify(folder, "tsa", "/CN=TSA", "extendedKeyUsage=critical,timeStamping")
    write(folder, "tsa.cnf", b"[tsa]\ndefault_policy=1.2.3.4\ndigests=sha256\nserial=serial\nsigner_digest=sha256\n")
    write(folder, "signature", signature)
    openssl(folder, "ts", "-query", "-data", "signature", "-sha256", "-cert", "-out", "query")
    openssl(folder, "ts", "-reply", "-config", "tsa.cnf", "-section", "tsa", "-queryfile", "query", "-inkey", "tsa.key",
            "-signer", "tsa.crt", "-token_out", "-out", "token")
    return read(folder, "token")


def update(pdf, appearance):
    """The objects that a signature adds: where the file has pages they are tied in, as a reader wants it."""
    root = re.findall(rb"/Root (\d+) 0 R", pdf)
    size = int((re.findall(rb"/Size (\d+)", pdf) or [b"1"])[-1])
    signature = (b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached "
                 b"/ByteRange [0 0000000000 0000000000 0000000000] /Contents <" + b"0" * ROOM + b"> >>")
    objects = {size: signature}
    catalog = root and re.search(rb"(?:^|\n)%s 0 obj\s*<<(.*?)>>\s*endobj" % root[-1], pdf, re.S)
    if catalog:
        field = b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (TTE) /F 132 /Rect [%d %d %d %d] /V %d 0 R >>"
        objects[size + 1] = field % (*appearance, size)
        form = b" /AcroForm << /SigFlags 3 /Fields [%d 0 R] >> >>" % (size + 1)
        objects[int(root[-1])] = b"<<" + catalog.group(1) + form
    text, table = b"\n", b"xref\n"
    for number, content in sorted(objects.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, len(pdf) + len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = re.findall(rb"startxref\s+(\d+)", pdf)
    end = b"trailer\n<< /Size %d" % (max(objects) + 1)
    if catalog:
        end += b" /Root %s 0 R /Prev %s" % (root[-1], start[-1])
    return text + table + end + b" >>\nstartxref\n%d\n%%%%EOF\n" % (len(pdf) + len(text))


def sign(pdf, subject, mail=None, is_stamped=True, appearance=(0, 0, 0, 0)):
    """A PDF that is signed by a certificate of this subject."""
    file = pdf + update(pdf, appearance)
    start = file.index(b"/Contents <", len(pdf)) + len(b"/Contents ")
    end = start + ROOM + 2
    ranges = b"[0 %010d %010d %010d]" % (start, end, len(file) - end)
    file = file[:len(pdf)] + file[len(pdf):].replace(b"[0 0000000000 0000000000 0000000000]", ranges, 1)
    with tempfile.TemporaryDirectory(prefix="mutasi-pades-") as folder:
        certify(folder, "signer", subject, *(["subjectAltName=email:" + mail] if mail else []))
        write(folder, "content", file[:start] + file[end:])
        openssl(folder, "cms", "-sign", "-binary", "-cades", "-md", "sha256", "-nosmimecap", "-in", "content", "-signer",
                "signer.crt", "-inkey", "signer.key", "-outform", "DER", "-out", "message")
        message = read(folder, "message")
        if is_stamped:
            message = stamped(folder, message)
    return file[:start + 1] + message.hex().encode().ljust(ROOM, b"0") + file[end - 1:]
