/// By what moves are compared: the first decides, each of the others only between what is equal by all before it.
public enum Criterion: Int, Sendable, CaseIterable {
    /// How well people fit.
    case score
    /// How many holders stay: nobody is moved for nothing.
    case rest
    /// Their competence for the position.
    case competence
    case performance
    /// How long they have been where they are.
    case tenure
    /// Who said earlier what they wish for.
    case statement
    /// Lots, drawn for each person.
    case lot
    /// Lots, drawn for each pair: between plans that move the same people.
    case draw
}
