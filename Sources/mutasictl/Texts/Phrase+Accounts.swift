extension Phrase {
    static let accountPurpose = Phrase(
        "Login orang: siapa pemiliknya, untuk peran apa dan unit mana.",
        "The logins of people: who each is, with which roles and in which unit."
    )
    static let accountManual = Phrase(
        """
        Setelah mutasictl migrate --roles, setiap orang masuk dengan loginnya sendiri, dan basis data mencatat perbuatannya atas nama \
        orang itu saja. Operator melihat unitnya dan unit di bawahnya; pemeriksa, TPK dan pemutus melihat usulan yang sudah sampai \
        kepada mereka; auditor membaca semuanya dan tidak mengubah apa pun.
        """,
        """
        After mutasictl migrate --roles everybody logs in by a login of their own, and the database records what they do in that \
        person's name alone. Operators see their unit and those below it; verifiers, the TPK and who decides see the proposals that \
        have come to them; an auditor reads everything and changes nothing.
        """
    )
    static let accountListPurpose = Phrase("Menampilkan login orang.", "Lists the logins of people.")
    static let accountShowPurpose = Phrase("Menampilkan satu login.", "Shows one login.")
    static let accountAddPurpose = Phrase("Membuka akun bagi seseorang.", "Opens an account for a person.")
    static let accountAddManual = Phrase(
        """
        Login yang belum ada dibuat tanpa kata sandi: cara membuktikannya (kata sandi, sertifikat, peer) diatur pengelola server. \
        Peran: OPERATOR, VERIFIER, TPK, DECIDER, AUDITOR.
        """,
        """
        A login that is not there yet is made without a password: how it proves who it is (password, certificate, peer) is settled by \
        the server's administrator. Roles: OPERATOR, VERIFIER, TPK, DECIDER, AUDITOR.
        """
    )
    static let accountClosePurpose = Phrase(
        "Menutup akun; yang dilakukan dengannya tetap tercatat.",
        "Closes an account; what was done by it stays on record."
    )
    static let unitOrAllUnits = Phrase(
        "pilih satu: --unit UNIT atau --all-units",
        "choose one: --unit UNIT or --all-units"
    )
    static let accountReason = Phrase("--reason tidak boleh kosong", "--reason may not be blank")
    static let noAccounts = Phrase(
        "Belum ada akun; buka dengan account add.",
        "There is no account yet; open one with account add."
    )
    static let accountLogin = Phrase("LOGIN", "LOGIN")
    static let accountRoles = Phrase("PERAN", "ROLES")
    static let accountReasonTitle = Phrase("DASAR", "REASON")
    static let accountOpenedBy = Phrase("DIBUKA OLEH", "OPENED BY")
    static let accountOpenedAt = Phrase("DIBUKA", "OPENED")
    static let accountClosedBy = Phrase("DITUTUP OLEH", "CLOSED BY")
    static let accountClosedAt = Phrase("DITUTUP", "CLOSED")

    static let rolesNotApplied = Phrase(
        "peran belum dipasang: setiap login pemilik boleh melakukan semuanya",
        "the roles are not applied: whoever logs in as the owner may do everything"
    )
    static let rolesOfAnotherVersion = Phrase(
        "peran dipasang oleh versi program yang lain",
        "the roles were applied by another version of the program"
    )
    static let grantAdded = Phrase("hak yang tidak diberikan oleh roles.sql", "a grant that roles.sql does not give")
    static let grantMissing = Phrase("hak dari roles.sql tidak ada lagi", "a grant of roles.sql is not there any more")
    static let roleTooPowerful = Phrase(
        "peran ini superuser, dapat masuk, atau dapat membuat peran atau basis data",
        "this role is a superuser, can log in, or can make roles or databases"
    )
    static let loginWithoutAccount = Phrase(
        "login ini anggota kelompok yang tidak ada pada akunnya",
        "this login is a member of a group that its account does not have"
    )
    static let rolesAsGiven = Phrase("peran dan hak sesuai roles.sql", "roles and grants are those of roles.sql")
    static let applyRoles = Phrase("jalankan mutasictl migrate --roles", "run mutasictl migrate --roles")
    static let weakenRole = Phrase(
        "ALTER ROLE ... NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS; NOLOGIN bagi mutasi_owner",
        "ALTER ROLE ... NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS; NOLOGIN for mutasi_owner"
    )
    static let openAccount = Phrase(
        "buka akunnya dengan mutasictl account add, atau REVOKE kelompoknya",
        "open its account with mutasictl account add, or REVOKE the group"
    )
}
