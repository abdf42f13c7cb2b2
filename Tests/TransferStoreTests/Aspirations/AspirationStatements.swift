import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on standing aspirations.
enum AspirationStatements {
    private static let nobody = PersonID(high: 0, low: 0)
    private static let wish = Aspiration(rank: 1, post: "J")
    private static let profile = AspirationProfile(employee: nobody, wishes: [wish], statedOn: .today)

    static let all: [SQL] = [
        AspirationSQL.lock(nobody), AspirationSQL.latest(of: nobody), AspirationSQL.wishes(of: 1),
        AspirationSQL.imported(of: nobody), AspirationSQL.placement(of: nobody, to: "U"),
        AspirationSQL.districtExists("D"),
        AspirationSQL.add(profile, accommodation: nil, isWithdrawn: false), AspirationSQL.add(wish, to: 1),
        AspirationSQL.clear(nobody, for: 1), AspirationSQL.put(wish, of: profile, 1),
        AspirationSQL.stated(after: nobody, limit: 1), AspirationSQL.name(nobody),
        AspirationListSQL.list(in: nil, on: nil, limit: 1), AspirationListSQL.list(in: nil, on: .today, limit: 1),
        AspirationListSQL.list(in: "U", on: nil, limit: 1), AspirationListSQL.list(in: "U", on: .today, limit: 1),
    ]
}
