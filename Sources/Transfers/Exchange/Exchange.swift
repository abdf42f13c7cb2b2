/// The best exchange of places among people who take part of their own will.
///
/// Found by top trading cycles (Shapley and Scarf, "On cores and indivisibility", 1974, who credit Gale), with vacant places
/// as in "You request my house – I get your turn" (Abdulkadiroğlu and Sönmez, "House allocation with existing tenants",
/// 1999) and with each place's own ranking for what is vacant ("School choice: a mechanism design approach", 2003). What
/// holds for any round, and is shown by the tests:
///
/// - *Nobody gets anything worse than staying*, and nobody a place that does not accept them.
/// - *No other exchange is better for somebody and worse for nobody* (Pareto efficiency).
/// - Nobody gains by naming other wishes than their own (Roth, "Incentive compatibility in a market with indivisible
///   goods", 1982), where all places may stay open.
/// - A place that must not stay open is left only by who is followed (E35).
/// - The order of the data changes nothing.
///
/// Deferred acceptance, which would have no ``PriorityConflict``, leaves most incumbents where they are, since each goes
/// first at their own place and so blocks those who would follow (Combe, Tercieux and Terrier, "The design of teacher
/// assignment", 2022). The conflicts that remain here are disclosed instead.
public struct Exchange: Hashable, Sendable {
    /// Moves in a circle: each takes the seat that the one before leaves, and the first that of the last.
    public let cycles: [[ExchangeMove]]
    /// Moves one after another: the first takes a vacant seat, each other the one that the one before leaves.
    public let chains: [[ExchangeMove]]
    /// Who stays and why, by person.
    public let stays: [ExchangeStay]
    /// Who was passed over for whom, by place.
    public let conflicts: [PriorityConflict]

    /// All moves.
    public var moves: [ExchangeMove] { cycles.flatMap(\.self) + chains.flatMap(\.self) }

    /// The places where chains end: each has one seat vacant more for each time it stands here.
    public var opened: [PlaceCode] { chains.compactMap { $0.last?.origin } }

    /// Finds it.
    public init(of round: ExchangeRound) {
        var trade = TradingCycles(round)
        trade.run()
        let account = ExchangeAccount(of: trade, in: round)
        (cycles, chains) = account.groups()
        stays = account.stays()
        conflicts = account.conflicts()
    }
}
