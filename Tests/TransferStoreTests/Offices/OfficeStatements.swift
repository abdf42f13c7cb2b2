import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on the register of offices.
enum OfficeStatements {
    private static let id = OfficeHolderID(1)
    private static let nobody = PersonID(high: 0, low: 0)
    private static let appointment = Appointment(
        to: .delegate,
        of: nobody,
        from: .today,
        by: Letter(number: "x", date: .today),
        scope: [.decision]
    )

    static let all: [SQL] = [
        OfficeSQL.all, OfficeSQL.held(on: .today), OfficeSQL.one(id), OfficeSQL.appointments,
        OfficeSQL.heads(ofUnitsOf: [nobody]), OfficeSQL.heads(of: "U"), OfficeSQL.unit("U"),
        OfficeSQL.add(appointment, by: nobody), OfficeSQL.end(id, on: .today, by: nobody, "x"),
        OfficeSQL.addOfficial(NewOfficial(code: "X", name: "x")), OfficeSQL.official(code: "X"),
        OfficeSQL.official(nobody),
    ]
}
