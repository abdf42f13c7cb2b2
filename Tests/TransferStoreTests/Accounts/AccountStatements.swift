import Postgres

@testable import TransferStore
@testable import Transfers

/// The statements on logins of people that can be prepared.
enum AccountStatements {
    private static let account = NewAccount(
        login: "sari",
        person: PersonID(high: 0, low: 0),
        roles: [.operates],
        unit: "U",
        reason: "x"
    )

    static let all: [SQL] = [
        AccountSQL.open, AccountSQL.all, AccountSQL.one("sari"), AccountSQL.add(account), AccountSQL.close("sari", "x"),
        AccountSQL.roles("sari", ["mutasi_tpk"]), AccountSQL.database, ResultSQL.isGuarded,
    ]
}
