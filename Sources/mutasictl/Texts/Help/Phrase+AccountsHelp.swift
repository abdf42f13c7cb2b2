extension Phrase {
    static let accountLoginHelp = Phrase(
        "Nama peran basis data orang itu.",
        "The name of the person's role in the database."
    )
    static let accountPersonHelp = Phrase(
        "NIP orangnya, atau sebutan pejabat tanpa NIP.",
        "The person's NIP, or the code of an official without one."
    )
    static let accountRoleHelp = Phrase(
        "Untuk apa loginnya; boleh diulang.",
        "What the login is for; may be repeated."
    )
    static let accountUnitHelp = Phrase(
        "Unit yang dilihat, beserta unit di bawahnya.",
        "The unit that is seen, with those below it."
    )
    static let accountAllUnitsHelp = Phrase("Seluruh unit.", "All units.")
    static let accountListAllHelp = Phrase("Juga akun yang ditutup.", "Accounts that are closed, too.")
}
