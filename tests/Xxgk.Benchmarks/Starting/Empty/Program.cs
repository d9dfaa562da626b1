Console.WriteLine("信息公开");
