/// When low priorities get a turn although more urgent jobs never end.
///
/// As long as claims come back full without having reached the lowest priority, every eighth job is taken from those that
/// have been due for long, whatever their priority; the priorities passed over take turns in being the first to be served.
struct Ageing {
    /// So many jobs in their order, then one from those that waited.
    private static let share = 7
    private static let lowest: Int16 = 3

    /// The priorities beneath this one were not reached by the last claim; nil when all were.
    private var reached: Int16?
    private var credit = 0
    private var turns: Int16 = 0

    /// Whether the next claim is to look first for jobs that waited.
    ///
    /// - Parameter amount: how many it may take.
    /// - Returns: the priority beneath which it is to look; nil when it is to keep to the order.
    func turn(for amount: Int) -> Int16? {
        guard let reached, amount > 0, credit >= amount * Self.share else { return nil }
        return reached + turns % (Self.lowest - reached)
    }

    /// Takes note of a claim.
    ///
    /// - Parameters:
    ///   - count: how many jobs it brought.
    ///   - last: the priority of the last of them.
    ///   - isFull: there may be more.
    ///   - turn: beneath which priority it looked first.
    mutating func claimed(_ count: Int, last: Int16?, isFull: Bool, turn: Int16?) {
        guard isFull else {
            reached = nil
            credit = 0
            return
        }
        if turn != nil {
            credit = 0
            turns = (turns + 1) % 6
        } else if let last {
            reached = last < Self.lowest ? last : nil
            credit = reached == nil ? 0 : credit + count
        }
    }
}
