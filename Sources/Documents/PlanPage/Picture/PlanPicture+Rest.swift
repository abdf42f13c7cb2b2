extension PlanPicture {
    /// A need and how far it is filled.
    public struct Need: Sendable {
        /// The need's number, as it is written.
        public var number: String
        /// The post.
        public var post: String
        /// The name of its unit.
        public var unit: String
        /// How many people it asks for.
        public var people: Int
        /// How many the plan gives it.
        public var placed: Int
        /// Why it stays open; nil where it is filled.
        public var shortfallText: String?

        /// A need and how far it is filled.
        public init(number: String, post: String, unit: String, people: Int, placed: Int, shortfallText: String? = nil)
        {
            self.number = number
            self.post = post
            self.unit = unit
            self.people = people
            self.placed = placed
            self.shortfallText = shortfallText
        }
    }

    /// A unit that loses or gains people.
    public struct Unit: Sendable {
        /// What tells the unit from all others.
        public var code: String
        /// Its name.
        public var name: String
        /// How many leave it.
        public var loses: Int
        /// How many arrive.
        public var gains: Int

        /// A unit that loses or gains people.
        public init(code: String, name: String, loses: Int, gains: Int) {
            self.code = code
            self.name = name
            self.loses = loses
            self.gains = gains
        }
    }

    /// The aspirations of those who move.
    public struct Wishes: Sendable {
        /// How many have stated some.
        public var stated: Int
        /// How many get one of theirs.
        public var met: Int
        /// How many get their first.
        public var first: Int

        /// The aspirations of those who move.
        public init(stated: Int = 0, met: Int = 0, first: Int = 0) {
            self.stated = stated
            self.met = met
            self.first = first
        }
    }

    /// How often the people of a group were chosen.
    public struct Rate: Sendable {
        /// The group.
        public var label: String
        /// How many of it could be chosen.
        public var candidates: Int
        /// How many were.
        public var chosen: Int
        /// Their share, in words.
        public var shareText: String
        /// Whether it lies so low that somebody has to look into it.
        public var isAlert: Bool

        /// How often the people of a group were chosen.
        public init(label: String, candidates: Int, chosen: Int, shareText: String, isAlert: Bool = false) {
            self.label = label
            self.candidates = candidates
            self.chosen = chosen
            self.shareText = shareText
            self.isAlert = isAlert
        }
    }

    /// Somebody who comes before another for a post, and yet does not get it.
    public struct Conflict: Sendable {
        /// The post, in words.
        public var needText: String
        /// Who was passed over.
        public var passedOver: String
        /// Who arrives.
        public var arrived: String

        /// Somebody who comes before another for a post, and yet does not get it.
        public init(needText: String, passedOver: String, arrived: String) {
            self.needText = needText
            self.passedOver = passedOver
            self.arrived = arrived
        }
    }
}
