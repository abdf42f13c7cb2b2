extension DecreePaperFault {
    private static let proceedings = "UU 30/2014 Ps 52"
    private static let signature = "UU 11/2008 Ps 11"
    private static let numbering = "Permendagri 1/2023; nomor SK satu kali setahun"

    /// The rule, what would satisfy it, and the basis.
    public var grounds: LegalGrounds {
        switch self {
        case .unnumbered:
            LegalGrounds(
                Self.numbering,
                "SK tanpa nomor dan tanggal adalah rancangan dan tidak ditandatangani; susun dengan document render PACKAGE:n SK "
                    + "--number --date --signer",
                "A decree without number and date is a draft and is not signed; set it by document render PACKAGE:n SK --number "
                    + "--date --signer"
            )
        case .otherLetter(let paper, let decree):
            LegalGrounds(
                Self.signature,
                "Naskah yang ditandatangani bernomor \(Self.cite(paper, .indonesian)), bukan "
                    + "\(Self.cite(decree, .indonesian)); sebut nomor dan tanggal naskah itu, atau susun dan tanda tangani naskah "
                    + "baru",
                "The paper that was signed is number \(Self.cite(paper, .english)), not \(Self.cite(decree, .english)); give the "
                    + "number and date of that paper, or set and sign a new one"
            )
        case .otherPackage:
            LegalGrounds(
                Self.proceedings,
                "Naskah SK itu bukan milik paket ini; susun dengan document render PACKAGE:n SK setelah usulan masuk paketnya",
                "The paper is not the decree of this package; set it by document render PACKAGE:n SK once the proposals are in it"
            )
        case .outdated:
            LegalGrounds(
                Self.signature,
                "Isi paket berubah sesudah naskah SK disusun; susun ulang dengan document render, periksa, lalu tanda tangani "
                    + "versi baru",
                "The package has changed since its decree was set; set it again by document render, check it, and sign the new "
                    + "version"
            )
        case .undecided:
            LegalGrounds(
                Self.proceedings,
                "Paket belum diputus, jadi SK belum dapat ditandatangani; catat keputusannya dengan decision record",
                "Nothing is decided on the package, so that its decree is not signed yet; record the decision by decision record"
            )
        case .numberTaken(let year):
            LegalGrounds(
                Self.numbering,
                "Nomor itu sudah dipakai SK lain tahun \(year); mintakan nomor baru, lalu susun ulang dengan document render",
                "That number is another decree's of \(year); ask for a new one, then set the paper again by document render"
            )
        case .otherSigner:
            LegalGrounds(
                Self.signature,
                "Penanda tangan pada naskah bukan yang disebut; sebut penanda tangan yang benar dengan --signer",
                "The paper was signed by somebody else than the one named; name who signed by --signer"
            )
        case .unverified:
            LegalGrounds(
                Self.signature,
                "Tanda tangan elektronik naskah belum terverifikasi; jalankan document verify-signature",
                "The paper's electronic signature is not verified; run document verify-signature"
            )
        case .signedElectronically:
            LegalGrounds(
                Self.signature,
                "Naskah versi terbaru sudah diminta atau diberi tanda tangan elektronik; jangan sebut --by-hand, atau susun versi "
                    + "baru untuk ditandatangani basah",
                "The newest version is signed electronically, or its signature is asked for; leave --by-hand away, or set a new "
                    + "version to be signed on paper"
            )
        }
    }

    private static func cite(_ letter: Letter, _ language: Language) -> String {
        switch language {
        case .indonesian: "\(letter.number) tanggal \(letter.date.text(in: language))"
        case .english: "\(letter.number) of \(letter.date.text(in: language))"
        }
    }
}
