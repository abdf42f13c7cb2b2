extension Phrase {
    static let migratePurpose = Phrase(
        "Memasang atau memutakhirkan skema basis data.",
        "Installs or updates the database's schema."
    )

    static let statusOrVerify = Phrase(
        "--status, --verify dan --dry-run tidak dapat dipakai bersama",
        "--status, --verify and --dry-run cannot be used together"
    )

    static let schemaFits = Phrase("Skema sesuai dengan program ini.", "The schema is this program's.")

    static func applying(_ name: String) -> Phrase { Phrase("Memasang \(name)", "Applying \(name)") }

    static func migrated(_ count: Int) -> Phrase {
        count == 0
            ? Phrase("Skema sudah mutakhir; tidak ada yang diubah.", "The schema is current; nothing was changed.")
            : Phrase("Selesai; migrasi dipasang: \(count).", "Done; migrations applied: \(count).")
    }

    static let migration = Phrase("MIGRASI", "MIGRATION")
    static let appliedAt = Phrase("DIPASANG", "APPLIED")
    static let state = Phrase("KEADAAN", "STATE")
    static let stateApplied = Phrase("terpasang", "applied")
    static let stateMissing = Phrase("belum", "missing")
    static let stateChanged = Phrase("berbeda", "different")
    static let stateUnknown = Phrase("tidak dikenal", "unknown")

    static func wouldMigrate(_ count: Int) -> Phrase {
        Phrase(
            "Percobaan: \(count) migrasi akan dijalankan; tidak ada yang diubah.",
            "A trial: \(count) migrations would be applied; nothing was changed."
        )
    }
}
