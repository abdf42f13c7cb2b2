import Documents
import TransferStore
import Transfers

/// How what is announced was signed, and how anybody can verify it and the page.
struct SigningSection {
    let number: String
    let isOrder: Bool
    let signing: PublishedSigning?
    /// SHA-256 of what the announcement says.
    let checksum: String
    /// What the QR code says.
    let verification: String

    func write(to page: inout Markup) {
        page.raw("<h2>Tanda tangan dan pemeriksaan keaslian</h2>\n<div class=\"proof\">\n<div>\n<dl>\n")
        for (title, words) in facts {
            page.element("dt", title)
            page.element("dd", words)
            page.raw("\n")
        }
        page.element("dt", "Sidik isi (SHA-256)")
        page.raw("<dd><code>\(checksum)</code></dd>\n")
        if let digest = signing?.fileDigest {
            page.element("dt", "Sidik berkas \(name) (SHA-256)")
            page.raw("<dd><code>")
            page.words(digest)
            page.raw("</code></dd>\n")
        }
        page.raw("</dl>\n</div>\n")
        code(&page)
        page.raw("</div>\n")
        steps(&page)
    }

    private var name: String { isOrder ? "surat tugas" : "SK" }

    private var facts: [(String, String)] {
        let manner =
            switch signing?.manner {
            case .inFile: "secara elektronik di dalam berkas (PAdES-\(signing?.level ?? "B")), terverifikasi"
            case .besideFile: "secara elektronik dalam berkas terpisah (CMS), terverifikasi"
            case .byHand, nil: "di atas kertas; keasliannya diperiksa pada naskah aslinya"
            }
        return [
            ("Ditandatangani oleh", signing?.signer ?? "tidak ada data"),
            ("Pada", signing?.signedOn?.text(in: .indonesian) ?? "tidak ada data"),
            ("Cara", manner),
        ]
    }

    private func code(_ page: inout Markup) {
        guard let code = QRCode(verification) else { return }
        page.raw("<figure>\(code.svg(label: "Kode QR pemeriksaan pengumuman \(number)"))<figcaption>")
        page.words(verification)
        page.raw("</figcaption></figure>\n")
    }

    private func steps(_ page: inout Markup) {
        page.raw("<p>Cara memeriksa:</p>\n<ol>\n<li>Pindai kode QR: ")
        // Before an address was set the code has the digest alone.
        if !verification.hasPrefix("sha256:") { page.raw("alamatnya harus alamat halaman ini, dan ") }
        page.raw("sidiknya harus sama dengan sidik isi di atas. Isi dalam bentuk data: ")
        page.raw("<a href=\"\(number).json\">\(number).json</a>.</li>\n")
        if signing?.fileDigest != nil {
            page.raw("<li>Hitung sidik berkas \(name) yang Anda terima, misalnya <code>sha256sum BERKAS</code>; ")
            page.raw("hasilnya harus sama dengan sidik berkas di atas.</li>\n")
            signatureStep(&page)
        }
        page.raw("<li>Periksa berkas halaman ini dengan <code>sha256sum --check SHA256SUMS</code>; petugas memeriksa ")
        page.raw("seluruh folder dengan <code>mutasictl announcement verify</code>.</li>\n</ol>\n")
    }

    private func signatureStep(_ page: inout Markup) {
        if signing?.manner == .besideFile {
            page.raw("<li>Periksa tanda tangan terpisahnya dengan <code>openssl cms -verify -binary -inform DER ")
            page.raw("-purpose any -CAfile SERTIFIKAT -content BERKAS -in BERKAS.p7s -out /dev/null</code>; ")
            page.raw("sertifikatnya ")
        } else {
            page.raw("<li>Periksa tanda tangannya pada layanan verifikasi PDF BSrE, atau dengan <code>pdfsig ")
            page.raw("BERKAS</code>; sertifikatnya ")
        }
        page.raw("harus atas nama penanda tangan di atas.</li>\n")
    }
}
