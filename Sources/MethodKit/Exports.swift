// An author imports MethodKit alone; sheets and blocks are the words in which a method answers.
@_exported public import MethodDocument
