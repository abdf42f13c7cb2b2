/// The different values of a trait, numbered as they come, each with the first person who has it.
struct TraitClasses<Trait: Hashable & Sendable>: Sendable {
    private var numbers: [Trait: Int32] = [:]
    /// The first person of each number.
    private(set) var examples: [Int] = []

    /// The number of a value that a person has.
    mutating func number(of trait: Trait, of person: Int) -> Int32 {
        if let number = numbers[trait] { return number }
        let number = Int32(examples.count)
        numbers[trait] = number
        examples.append(person)
        return number
    }

    /// The number of a value; nil when nobody has it.
    func number(of trait: Trait) -> Int32? { numbers[trait] }

    /// How many different values there are.
    var count: Int { examples.count }
}
