import Postgres

extension Phrase {
    static func unexpected(_ kind: String) -> Phrase {
        Phrase(
            "Terjadi kesalahan yang tidak diduga (\(kind)); laporkan beserta perintahnya.",
            "Something unexpected went wrong (\(kind)); please report it with the command."
        )
    }

    static func outputRefused(reason: String) -> Phrase {
        Phrase("Keluaran tidak dapat ditulis: \(reason).", "The output cannot be written: \(reason).")
    }

    // MARK: The database

    static func noDatabase(_ reason: String) -> Phrase {
        Phrase(
            "Basis data tidak dapat dihubungi (\(reason)); periksa --database atau MUTASI_DATABASE_URL.",
            "The database cannot be reached (\(reason)); look at --database or MUTASI_DATABASE_URL."
        )
    }

    static let connectionStringUnreadable = Phrase(
        "String koneksi tidak terbaca; tulislah \"host=… dbname=…\" atau \"postgresql://…\" pada --database atau "
            + "MUTASI_DATABASE_URL.",
        "The connection string cannot be read; write \"host=… dbname=…\" or \"postgresql://…\" in --database or "
            + "MUTASI_DATABASE_URL."
    )

    static let databaseExposed = Phrase(
        "Koneksi lewat jaringan tanpa memastikan servernya; tambahkan sslmode=verify-full sslrootcert=BERKAS, atau setel "
            + "MUTASI_DATABASE_TRANSPORT=\(TransportRule.exposureAccepted.rawValue).",
        "The connection goes over a network and does not verify the server; add sslmode=verify-full sslrootcert=FILE, or set "
            + "MUTASI_DATABASE_TRANSPORT=\(TransportRule.exposureAccepted.rawValue)."
    )

    static func notPermitted(_ reason: String) -> Phrase {
        Phrase(
            "Peran basis data Anda tidak berhak melakukan ini (\(reason)); mintalah kepada pengelola.",
            "Your database role may not do this (\(reason)); ask the administrator."
        )
    }

    static let databaseTooSlow = Phrase(
        "Basis data tidak menjawab pada waktunya dan permintaan dihentikan; cobalah lagi.",
        "The database did not answer in time and the request was stopped; try again."
    )

    static let locked = Phrase(
        "Data sedang dikunci oleh pekerjaan lain; cobalah lagi sebentar kemudian.",
        "The data are locked by other work; try again in a moment."
    )

    static let outcomeUnknown = Phrase(
        "Koneksi putus ketika perubahan disimpan; periksa hasilnya sebelum mengulang.",
        "The connection broke while the change was being saved; look at the result before repeating."
    )

    static func databaseRefused(_ reason: Phrase) -> Phrase {
        Phrase("Basis data menolak: \(reason.indonesian).", "The database refuses: \(reason.english).")
    }

    static func databaseFault(_ reason: String) -> Phrase {
        Phrase("Kesalahan basis data: \(reason).", "A fault of the database: \(reason).")
    }

    // MARK: The schema

    static let schemaMissing = Phrase(
        "Basis data ini belum berisi skema mutasi; jalankan: mutasictl migrate",
        "This database does not have the schema of mutasi; run: mutasictl migrate"
    )

    static func schemaTooOld(_ missing: [String]) -> Phrase {
        let names = missing.joined(separator: ", ")
        return Phrase(
            "Skema basis data terlalu lama (belum ada: \(names)); jalankan: mutasictl migrate",
            "The database's schema is too old (missing: \(names)); run: mutasictl migrate"
        )
    }

    static func schemaTooNew(_ unknown: [String]) -> Phrase {
        let names = unknown.joined(separator: ", ")
        return Phrase(
            "Skema basis data lebih baru daripada program ini (\(names)); pasang mutasictl yang lebih baru.",
            "The database's schema is newer than this program (\(names)); install a newer mutasictl."
        )
    }

    static func migrationChanged(_ name: String) -> Phrase {
        Phrase(
            "Migrasi \(name) di basis data berbeda dari yang dibawa program ini; pasang mutasictl yang sesuai.",
            "Migration \(name) in the database differs from this program's; install the matching mutasictl."
        )
    }

    static func migrationFailed(_ name: String, line: Int?, _ reason: String) -> Phrase {
        let place = (line.map { ", baris \($0)" } ?? "", line.map { ", line \($0)" } ?? "")
        return Phrase(
            "Migrasi \(name)\(place.0) gagal dan dibatalkan seluruhnya: \(reason).",
            "Migration \(name)\(place.1) failed and was undone whole: \(reason)."
        )
    }
}
