/// What is on record of the posts that an order touches, on the day of dispatch.
public struct AssignmentPosts: Hashable, Sendable {
    /// The post in which the person would act; only for a Plt.
    public var acting: ActingPost?
    /// The moratorium that covers the post of a Plt, or that of an official who would be sent away; nil where there is none,
    /// or Mendagri has approved of this person.
    public var moratorium: Moratorium?

    /// What is on record.
    public init(acting: ActingPost? = nil, moratorium: Moratorium? = nil) {
        self.acting = acting
        self.moratorium = moratorium
    }

    /// The first thing that stands against an order.
    func fault(of order: AssignmentOrder, _ rules: RuleBook) throws(RuleBookFault) -> AssignmentFault? {
        if order.kind == .acting {
            guard let acting else { return .actingNotManagerial }
            if let fault = try acting.fault(rules, on: order.startsOn) { return fault }
        }
        return moratorium == nil ? nil : .moratoriumCovers
    }
}
