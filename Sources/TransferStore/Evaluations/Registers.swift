internal import Postgres

/// Which registers are kept: where one is not, nobody's entry in it is known.
struct Registers {
    let hasDiscipline: Bool
    let hasLicences: Bool
    let hasRelations: Bool
    let hasMoratoria: Bool

    init(_ session: Session) throws {
        guard let row = try session.query(EvaluationSQL.registers).first else {
            throw PostgresError(.decoding, "the registers gave no row")
        }
        (hasDiscipline, hasLicences, hasRelations, hasMoratoria) = try row.decode(
            Bool.self,
            Bool.self,
            Bool.self,
            Bool.self
        )
    }
}
