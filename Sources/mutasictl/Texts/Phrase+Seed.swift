extension Phrase {
    static let seedPurpose = Phrase(
        "Membuat berkas CSV provinsi contoh.",
        "Writes the CSV files of a made-up province."
    )

    static let seedManual = Phrase(
        "Semua orang di dalamnya rekaan. Hasilnya diimpor dengan: mutasictl import FOLDER",
        "Everybody in it is made up. Import the result with: mutasictl import FOLDER"
    )

    static func seeded(_ folder: String) -> Phrase {
        Phrase(
            "Berkas siap di \(folder); impor dengan: mutasictl import \(folder)",
            "The files are in \(folder); import them with: mutasictl import \(folder)"
        )
    }

    static func folderRefused(_ path: String, reason: String) -> Phrase {
        Phrase("Folder \(path) tidak dapat dibuat: \(reason).", "The folder \(path) cannot be made: \(reason).")
    }

    static func fileRefused(_ path: String, reason: String) -> Phrase {
        Phrase("Berkas \(path) tidak dapat ditulis: \(reason).", "The file \(path) cannot be written: \(reason).")
    }

    static func fileIsThere(_ path: String) -> Phrase {
        Phrase(
            "Berkas \(path) sudah ada; pilih folder lain atau pakai --force.",
            "The file \(path) is there already; take another folder or use --force."
        )
    }

    static let rowCount = Phrase("BARIS", "ROWS")
}
