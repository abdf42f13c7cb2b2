public import TransferStore
public import Transfers

/// Arguments of `package.plan`: plans many transfers at once.
public struct PlanPackage: JobArguments {
    /// The kind `package.plan`.
    public static let kind = "package.plan"

    /// What was settled of one pair.
    public struct Ruling: Codable, Sendable {
        /// `FIX`, `FORBID` or `ADD`.
        public var kind: String
        /// The employee's key.
        public var employee: String
        /// The need's number.
        public var need: Int64
    }

    /// `PACKAGE` or `EXCHANGE`.
    public var mode: String
    /// The needs' numbers; empty for all that are open.
    public var needs: [Int64]
    /// The weight profile for all of them.
    public var profile: String?
    /// The day as of which data are read, in ISO form; the day of the run when nil.
    public var asOf: String?
    /// How many seconds the search may take, once the data are read.
    public var timeLimit: Int
    /// How many transfers there may be.
    public var quotas: [PlanRequest.Quota]
    /// What was settled of single pairs.
    public var rulings: [Ruling]
    /// The plan that it varies.
    public var base: Int64?

    /// Asks for a plan.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - asOf: The day as of which the data are read; that of the run when nil.
    ///   - timeLimit: How many seconds the search may take, once the data are read.
    public init(_ request: PlanRequest, asOf: CivilDate?, timeLimit: Int) {
        mode = request.mode.rawValue
        needs = request.needs.map(\.number)
        profile = request.profile?.text
        self.asOf = asOf?.description
        self.timeLimit = timeLimit
        quotas = request.quotas
        rulings = request.rulings.map {
            Ruling(kind: $0.kind.rawValue, employee: $0.person.description, need: $0.need)
        }
        base = request.base?.number
    }

    /// What is asked.
    ///
    /// - Parameter asOf: The day as of which the data are read.
    /// - Returns: What is asked.
    /// - Throws: ``ArgumentsFault``.
    func request(asOf: CivilDate) throws(ArgumentsFault) -> PlanRequest {
        guard let mode = PlanMode(rawValue: mode) else {
            throw ArgumentsFault(kind: Self.kind, field: "mode", expected: "PACKAGE or EXCHANGE")
        }
        guard (1...86_400).contains(timeLimit) else {
            throw ArgumentsFault(kind: Self.kind, field: "timeLimit", expected: "from 1 to 86400 seconds")
        }
        guard quotas.allSatisfy({ $0.most >= 0 && ($0.kind == .all) == ($0.unit == nil) }) else {
            throw ArgumentsFault(kind: Self.kind, field: "quotas", expected: "from 0, with a unit unless for all")
        }
        var settled: [PlanRuling] = []
        for ruling in rulings {
            guard let kind = PlanRuling.Kind(rawValue: ruling.kind), let person = PersonID(ruling.employee) else {
                throw ArgumentsFault(kind: Self.kind, field: "rulings", expected: "FIX, FORBID or ADD, and a key")
            }
            settled.append(PlanRuling(kind, person, for: ruling.need))
        }
        return PlanRequest(
            mode,
            needs: needs.map { NeedID($0) },
            profile: profile.map { WeightProfile.Name($0) },
            asOf: asOf,
            quotas: quotas,
            rulings: settled,
            base: base.map { PlanID($0) }
        )
    }
}
