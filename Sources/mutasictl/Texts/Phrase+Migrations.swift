extension Phrase {
    static let migratePurpose = Phrase(
        "Memasang atau memutakhirkan skema basis data.",
        "Installs or updates the database's schema."
    )

    static let statusOrVerify = Phrase(
        "--status, --verify, --plan dan --dry-run tidak dapat dipakai bersama",
        "--status, --verify, --plan and --dry-run cannot be used together"
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
    static let stateNewer = Phrase("lebih baru", "newer")
    static let stateUnknown = Phrase("tidak dikenal", "unknown")

    static let rolesWithMigration = Phrase(
        "--roles memasang peran; hanya --dry-run yang dapat dipakai bersamanya",
        "--roles applies the roles; only --dry-run can be used with it"
    )
    static let rolesApplied = Phrase(
        "Peran dan haknya terpasang; hak lain atas objek mutasi dicabut.",
        "The roles and their grants are applied; any other grant on objects of mutasi was taken back."
    )
    static let wouldApplyRoles = Phrase(
        "Percobaan: peran dan haknya akan dipasang.",
        "A trial: the roles and their grants would be applied."
    )
    static func mayNotMakeRoles(_ name: String) -> Phrase {
        Phrase(
            "Peran \(name) tidak boleh membuat peran. Jalankan dengan superuser atau peran ber-CREATEROLE: "
                + "mutasictl migrate --roles --database \"... user=postgres\".",
            "The role \(name) may not make roles. Run it as a superuser or a role with CREATEROLE: "
                + "mutasictl migrate --roles --database \"... user=postgres\"."
        )
    }

    static func wouldMigrate(_ count: Int) -> Phrase {
        Phrase(
            "Percobaan: \(count) migrasi akan dijalankan; tidak ada yang diubah.",
            "A trial: \(count) migrations would be applied; nothing was changed."
        )
    }
}
