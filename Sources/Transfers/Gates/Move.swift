/// What a transfer would change for one candidate: post, level and agency are independent of each other.
public struct Move: Hashable, Sendable {
    /// Where the levels lead.
    public enum Direction: String, Sendable {
        case none = "NONE"
        case unitOnly = "UNIT_ONLY"
        case lateral = "LATERAL"
        case promotion = "PROMOTION"
        case demotion = "DEMOTION"
    }

    /// Where the levels lead.
    public let direction: Direction
    /// Whether the agency changes.
    public let isBetweenAgencies: Bool
    /// Whether the post changes.
    public let changesPost: Bool
    /// Whether it leads into a functional post from another post.
    public let entersFunctional: Bool

    /// The move from a post held to the target.
    ///
    /// - Parameters:
    ///   - held: The post held.
    ///   - target: The target.
    ///   - orders: The order of the two levels, of the post held first.
    init(from held: HeldPost, to target: TargetPost, orders: (held: Int, target: Int)) {
        changesPost = held.code != target.code
        isBetweenAgencies = held.agency != target.agency
        entersFunctional = changesPost && target.level.kind.isFunctional
        direction =
            if orders.target > orders.held {
                .promotion
            } else if orders.target < orders.held {
                .demotion
            } else if changesPost {
                .lateral
            } else {
                held.unit == target.unit ? .none : .unitOnly
            }
    }
}
