using Xxgk;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(Instruments.Measures.Title);
return 0;
