extension Phrase {
    static let documentSealPurpose = Phrase(
        "Meminta segel elektronik instansi satu kali.",
        "Asks for the agency's electronic seal, once."
    )
    static let documentSealManual = Phrase(
        """
        Segel menyatakan bahwa dokumen berasal dari instansi; SK tetap ditandatangani pejabat. Langganan segel BSrE diatur \
        dengan MUTASI_BSRE_SUBSCRIBER; kode sekali pakai (TOTP) dibaca seperti frasa sandi dan tidak disimpan.
        """,
        """
        A seal says that a paper comes from the agency; a decree is still signed by an official. The subscription of the \
        seal at BSrE is set by MUTASI_BSRE_SUBSCRIBER; the one-time code (TOTP) is read like a passphrase and not stored.
        """
    )
    static let documentSignerPurpose = Phrase(
        "Menanyakan kepada layanan apakah seseorang dapat menandatangani.",
        "Asks the service whether somebody could sign."
    )
    static let codePrompt = Phrase("Kode sekali pakai (TOTP): ", "One-time code (TOTP): ")
    static let codeMissing = Phrase("kode sekali pakai kosong", "the one-time code is empty")
    static let boxAndImage = Phrase("--visible dan --image dipakai bersama", "--visible and --image go together")
    static let boxMalformed = Phrase(
        "--visible berbentuk HALAMAN,KIRI,ATAS,LEBAR,TINGGI, misalnya 1,400,700,60,60",
        "--visible is PAGE,LEFT,TOP,WIDTH,HEIGHT, such as 1,400,700,60,60"
    )
    static let boxImpossible = Phrase(
        "Kotak --visible di luar halaman, atau --image bukan PNG; perbaiki angkanya atau berkasnya.",
        "The box of --visible is outside of every page, or --image is no PNG; mend the numbers or the file."
    )
    static let canSign = Phrase("DAPAT MENANDATANGANI", "CAN SIGN")
    static let signatureKind = Phrase("BENTUK", "MADE AS")
    static let certificateName = Phrase("SERTIFIKAT ATAS NAMA", "CERTIFICATE OF")
    static let certificateDigest = Phrase("SIDIK SERTIFIKAT", "CERTIFICATE'S DIGEST")
    static let signatureLevel = Phrase("TINGKAT", "LEVEL")
    static let stampedAt = Phrase("CAP WAKTU", "TIME STAMP")

    static func codeRefused(_ words: String) -> Phrase {
        Phrase(
            "Layanan tidak memberi kode sekali pakai (\(words)); periksa surel atau NIK penanda tangan dengan document signer.",
            "The service gives no one-time code (\(words)); check the signer's mail address or NIK with document signer."
        )
    }
}
