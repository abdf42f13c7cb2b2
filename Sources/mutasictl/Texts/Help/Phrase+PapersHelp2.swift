extension Phrase {
    static let documentSaveReplaceHelp = Phrase(
        "Ganti berkas yang sudah ada.",
        "Replace a file that is there."
    )
    static let documentSignNipHelp = Phrase(
        "NIP yang menandatangani.",
        "The NIP of who signs."
    )
    static let documentSignMailHelp = Phrase(
        "Surel pada sertifikat; tanpa ini surel yang tercatat.",
        "The mail address of the certificate; the one on record without it."
    )
    static let documentSignAskNikHelp = Phrase(
        "Pakai NIK, yang ditanyakan dan tidak disimpan.",
        "Go by the NIK, which is asked for and not stored."
    )
    static let documentSignTotpHelp = Phrase(
        "Pakai kode sekali pakai (TOTP) dari aplikasi penanda tangan, bukan frasa sandi.",
        "Take a one-time code (TOTP) from the signer's application instead of a passphrase."
    )
    static let documentSignerNipHelp = Phrase(
        "NIP yang akan menandatangani.",
        "The NIP of who would sign."
    )
    static let documentVerifySignatureFileHelp = Phrase(
        "Berkas bertanda tangan yang diperoleh dari layanan.",
        "The signed file that was got from the service."
    )
    static let documentVerifySignatureNothingSignedHelp = Phrase(
        "Alasan menyatakan bahwa layanan tidak menandatangani.",
        "Why it is known that the service has not signed."
    )
    static let letterheadUnitHelp = Phrase(
        "Kode unit.",
        "The unit's code."
    )
    static let letterheadAddressHelp = Phrase(
        "Alamat dengan kode pos.",
        "The address with its postal code."
    )
    static let letterheadContactHelp = Phrase(
        "Telepon, surel, laman.",
        "Telephone, mail, page."
    )
    static let letterheadTownHelp = Phrase(
        "Kota tempat surat dibuat.",
        "The town in which papers are issued."
    )
    static let letterheadPersonnelOfficeHelp = Phrase(
        "Unit pengelola kepegawaian.",
        "The unit that keeps personnel matters."
    )
}
